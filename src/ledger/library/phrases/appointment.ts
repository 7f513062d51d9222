import { parsePhrases } from '../parse-phrases';

/** Risks of 选人用人: 风险类型 | 表现. */
export const appointmentPhrases = parsePhrases(
  '选人用人',
  `
  岗位 | 为特定人选量身设置任职条件
  业务 | 未经民主推荐和考察，突击提拔调整干部
  思想 | 泄露动议、考察和讨论情况，跑风漏气
  岗位 | 对反映考察对象的举报不核实、不报告
  外部 | 接受说情打招呼，把不符合条件的人列为考察对象
  制度 | 轮岗交流制度不落实，重点岗位人员长期未动
  业务 | 任前公示时间不足，公示内容遗漏
`,
);
