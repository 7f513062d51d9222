import { parsePhrases } from '../parse-phrases';

/** Risks of 执法处罚: 风险类型 | 表现. */
export const enforcementPhrases = parsePhrases(
  '执法处罚',
  `
  岗位 | 选择性执法，对关系户违法行为不查不处
  制度 | 裁量基准不细，同案不同罚
  业务 | 一人执法、不出示证件，未全过程记录
  岗位 | 应当移送司法机关的案件不移送，以罚代刑
  思想 | 办人情案、关系案，泄露检查信息
  外部 | 被检查对象说情请托，干扰案件查办
  业务 | 罚没财物不登记、不入库，擅自处理
`,
);
