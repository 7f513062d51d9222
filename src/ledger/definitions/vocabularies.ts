/** The five kinds of integrity risk; spellings after the canonical word mean the same kind. */
export const RISK_TYPES = [
  ['思想道德风险', '思想道德', '思想道德类'],
  ['岗位职责风险', '岗位职责', '岗位职责类'],
  ['业务流程风险', '业务流程', '业务流程类', '工作流程风险', '工作流程'],
  ['制度机制风险', '制度机制', '制度机制类'],
  ['外部环境风险', '外部环境', '外部环境类'],
] as const;

/**
 * Status words and what they mean (design decision 14). Only the first group asks for a completion date and evidence;
 * the last four spellings of a group are as good as its first.
 */
export const STATUSES = [
  ['已完成', '已办结', '已整改', '已销号', '完成', '办结', '整改到位', '已整改到位', '已落实'],
  ['基本完成', '阶段性完成', '部分整改', '取得阶段性成果', '部分完成', '基本完成、长期推进', '长期推进'],
  ['进行中', '整改中', '推进中', '正在整改', '已部署', '正在推进', '办理中', '正在办理'],
  ['未开始', '未完成', '未启动', '未整改', '未办结', '未落实'],
] as const;

/** Answers of a yes-or-no column. */
export const YES_NO = [
  ['是', '√', '有', 'Y', '已签', '已签名'],
  ['否', '×', '无', 'N', '未签', '未签名'],
] as const;

/** Kinds of signed papers. */
export const PLEDGE_KINDS = [
  ['责任书', '目标责任书', '党风廉政建设责任书'],
  ['承诺书', '廉政承诺书', '党风廉政建设承诺书'],
  ['自律承诺书', '廉政自律承诺书', '廉洁自律承诺书'],
] as const;

/** What became of a risk point since the last period. */
export const CHANGE_TYPES = [
  ['新增', '增加'],
  ['保留', '不变', '延续'],
  ['调整', '变更', '修改'],
  ['消除', '取消', '删除'],
] as const;
