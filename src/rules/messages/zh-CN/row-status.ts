import type { MessageCatalogue } from '../../../core/messages';

/** Rules on what a row says of its progress. */
export const rowStatusMessages: MessageCatalogue = {
  'done-has-date': {
    'no-date': '第{row}行标为“{status}”，但缺完成日期，请填写实际完成的年月日。',
    'no-column': '第{row}行标为“{status}”，但本表没有“完成日期”列，请增加该列并填写实际完成的年月日。',
  },
  'done-has-evidence': {
    'no-evidence': '第{row}行标为“{status}”，但缺佐证材料，请填写佐证材料的名称或编号。',
    'no-column':
      '第{row}行标为“{status}”，本表没有“佐证材料”列，进展中也未写明文件名称或文号，请补充佐证材料的名称或编号。',
  },
  'done-late': {
    late: '第{row}行完成日期{completed}晚于完成时限{deadline}，逾期{days}天，请注明“逾期完成”及原因。',
  },
  overdue: {
    overdue:
      '第{row}行完成时限为{deadline}，截至{asOf}已逾期{days}天，状态仍为“{status}”，请抓紧办结或说明原因。',
    near: '第{row}行完成时限为{deadline}，距到期还有{days}天，状态为“{status}”，请抓紧办结。',
  },
  'done-before-feedback': {
    before: '第{row}行完成日期{completed}早于反馈日期{feedback}，请核对两个日期。',
  },
  'measure-copies-problem': {
    copies:
      '第{row}行“{measureTitle}”与“{problemTitle}”基本相同（相似度{score}），只是换了说法，请写明具体怎么改、谁来改、改到什么程度。',
  },
  'progress-copies-measure': {
    copies:
      '第{row}行“{progressTitle}”照抄“{measureTitle}”（相似度{score}），请写明实际做了什么、取得什么结果。',
  },
  'done-speaks-of-future': {
    future: '第{row}行标为“{status}”，进展中却写有“{word}”，请只写已完成的内容，或更正状态。',
  },
  'one-lead': {
    'several-leaders': '第{row}行“{title}”填了{count}人，每个问题须明确一名牵头领导，其余请列为配合。',
    'several-departments':
      '第{row}行“{title}”填了{count}个科室（{names}），每个问题须明确一个牵头科室，其余请列为配合科室。',
    'all-departments': '第{row}行“{title}”填的是“{value}”，没有落到一个牵头科室，请明确具体牵头科室。',
  },
  'task-is-complete': {
    'only-department': '第{row}行任务只写了责任部门“{department}”，请补充责任人、完成时限和成果形式。',
  },
};
