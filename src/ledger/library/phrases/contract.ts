import { parsePhrases } from '../parse-phrases';

/** Risks of 合同管理: 风险类型 | 表现. */
export const contractPhrases = parsePhrases(
  '合同管理',
  `
  岗位 | 擅自改动条款，合同背离招标文件和中标结果
  业务 | 合同未经合法性审核即签字盖章
  岗位 | 签订虚假合同套取资金
  制度 | 合同台账不健全，履约情况失管
  业务 | 未经验收或者虚假验收即支付尾款
  外部 | 相对方提供虚假资质骗取签约
  思想 | 与合同相对方私下约定利益，放弃追究违约责任
`,
);
