import { parsePhrases } from '../parse-phrases';

/** Risks of 专项资金: 风险类型 | 表现. */
export const specialFundsPhrases = parsePhrases(
  '专项资金',
  `
  岗位 | 虚报项目和人数，套取专项资金
  外部 | 优亲厚友，受人请托把不符合条件的对象纳入补贴
  业务 | 补贴名单未经公示即拨付资金
  岗位 | 截留、挪用专项资金弥补工作经费
  制度 | 分配办法不公开，资金切块随意裁量
  业务 | 未比对信息，已死亡人员继续冒领补贴
  思想 | 收受申报单位礼金，为其安排资金提供便利
`,
);
