import { parsePhrases } from '../parse-phrases';

/** Risks of 考核评优: 风险类型 | 表现. */
export const appraisalPhrases = parsePhrases(
  '考核评优',
  `
  外部 | 被考核单位打招呼说情，干扰打分
  岗位 | 擅自调整考核分数，虚报加分事项
  制度 | 考核指标笼统，打分自由裁量空间过大
  业务 | 评优名单未经公示和集体研究直接上报
  思想 | 碍于情面照顾关系户，轮流当先进
  岗位 | 对虚假论文、虚假业绩不核验原件即予通过
  外部 | 评委收受申报人好处，为其拉票
`,
);
