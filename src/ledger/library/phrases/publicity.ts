import { parsePhrases } from '../parse-phrases';

/** Risks of 信息公开: 风险类型 | 表现. */
export const publicityPhrases = parsePhrases(
  '信息公开',
  `
  业务 | 信息未经三级审核即发布，内容失实
  岗位 | 选择性公开，隐瞒补贴和采购信息
  岗位 | 公开名单未脱敏，泄露群众个人信息
  制度 | 公开目录长期不更新，公开范围随意把握
  业务 | 对依申请公开拖延不答复
  思想 | 怕担责任，以内部资料为由隐瞒应公开事项
  外部 | 接受他人好处，提前泄露未公开的政策信息
`,
);
