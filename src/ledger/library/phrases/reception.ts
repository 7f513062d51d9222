import { parsePhrases } from '../parse-phrases';

/** Risks of 接待用车出国: 风险类型 | 表现. */
export const receptionPhrases = parsePhrases(
  '接待用车出国',
  `
  业务 | 公务接待无公函、未经审批，事后补单
  思想 | 借公务活动超标准宴请、违规赠送土特产
  岗位 | 公车私用，用公务油卡违规为私车加油
  岗位 | 虚报车辆维修费、油料费
  制度 | 派车、加油、维修一人经手，缺少核对漏洞多
  外部 | 违规向下属单位和企业转嫁接待费用
  业务 | 擅自变更出国行程，借机公款旅游
`,
);
