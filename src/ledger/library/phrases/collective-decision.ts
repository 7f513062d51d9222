import { parsePhrases } from '../parse-phrases';

/** Risks of 集体决策: 风险类型 | 表现. */
export const collectiveDecisionPhrases = parsePhrases(
  '集体决策',
  `
  业务 | 应当上会的重大事项未经集体研究，由个人拍板决定
  业务 | 议题未列入会前议程，临时动议后直接表决
  岗位 | 主要领导先表态定调，集体研究流于形式
  制度 | 决策事项目录不清，应否上会由人随意把握
  思想 | 与议题有利害关系而隐瞒不报，未按规定回避
  岗位 | 会议记录不如实记载不同意见，会后补签改写
  外部 | 受企业或者熟人请托，在决策中倾向特定单位
`,
);
