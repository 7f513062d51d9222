import { parsePhrases } from '../parse-phrases';

/** Risks of 监督信访: 风险类型 | 表现. */
export const supervisionPhrases = parsePhrases(
  '监督信访',
  `
  岗位 | 对发现的问题隐瞒不报、压案不查
  业务 | 检查前泄露对象和时间，检查走过场
  思想 | 接受被检查单位吃请，降低问题定性
  制度 | 线索登记和办结标准不清，处置随意
  岗位 | 泄露举报人信息和检举内容
  外部 | 被检查单位找关系说情，要求隐瞒问题
  业务 | 审计底稿未经复核，问题取舍一人决定
`,
);
