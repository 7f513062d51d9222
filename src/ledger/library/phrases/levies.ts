import { parsePhrases } from '../parse-phrases';

/** Risks of 收费征收: 风险类型 | 表现. */
export const leviesPhrases = parsePhrases(
  '收费征收',
  `
  岗位 | 擅自提高标准或者增设项目收费
  外部 | 受人情请托少征、漏征规费
  业务 | 减免手续不全，未经集体审议即予减免
  岗位 | 收费不开票，截留、挪用收入
  制度 | 计量核定缺少复核，征收数额随意确定
  业务 | 欠费不及时催缴，欠缴名单长期不清理
  思想 | 利用征收之便向缴费单位索要好处
`,
);
