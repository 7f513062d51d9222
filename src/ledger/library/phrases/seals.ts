import { parsePhrases } from '../parse-phrases';

/** Risks of 印章保密: 风险类型 | 表现. */
export const sealsPhrases = parsePhrases(
  '印章保密',
  `
  岗位 | 未经批准在空白介绍信、证明上违规盖章
  业务 | 用印不登记，用印内容与审批文稿不一致
  制度 | 印章与介绍信一人保管，外借无记录
  岗位 | 涉密文件违规复印、携带外出，造成泄密
  思想 | 违规为亲友出具虚假证明材料
  业务 | 文件传阅、清退不登记，下落不明
  外部 | 外部人员利用熟人关系套取内部信息
`,
);
