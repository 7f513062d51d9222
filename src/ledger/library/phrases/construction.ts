import { parsePhrases } from '../parse-phrases';

/** Risks of 工程建设: 风险类型 | 表现. */
export const constructionPhrases = parsePhrases(
  '工程建设',
  `
  岗位 | 虚假签证，擅自变更设计增加工程造价
  业务 | 不按合同约定和实际进度支付工程款
  外部 | 施工单位违规转包分包，以好处换取监管人员默许
  岗位 | 收受施工单位好处，降低标准通过竣工验收
  制度 | 变更审批权限不清，违规先施工后补手续
  业务 | 隐蔽工程未经联合验收即进入下一道工序
  思想 | 插手工程发包，为亲友承揽项目打招呼
`,
);
