import { parsePhrases } from '../parse-phrases';

/** Risks of 预算报销: 风险类型 | 表现. */
export const budgetPhrases = parsePhrases(
  '预算报销',
  `
  岗位 | 虚列支出项目，套取财政资金
  业务 | 无预算、超预算安排支出，事后补办手续
  岗位 | 审核不严，用虚假发票报销个人费用
  制度 | 开支范围和标准不明确，报销口径因人而异
  思想 | 把公款消费当作惯例，违规发放变相福利
  业务 | 同一业务拆分报销，规避限额审批
  外部 | 与供货商串通虚开发票，返还现金
`,
);
