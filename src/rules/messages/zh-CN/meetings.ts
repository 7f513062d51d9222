import type { MessageCatalogue } from '../../../core/messages';

/** Rules on meetings, major decisions and education. */
export const meetingsMessages: MessageCatalogue = {
  'count-is-exact': {
    inexact: '第{row}行“{column}”填的是“{value}”，无法统计，请填写准确数字。',
  },
  'meeting-consistent': {
    year: '第{row}行会议名称“{meeting}”是{year}年的，会议日期在{other}年，请核对。',
    'table-year': '第{row}行会议名称“{meeting}”是{year}年的，本表是{other}年的，请核对。',
    type: '第{row}行会议名称“{meeting}”与会议类型“{type}”不一致，请核对。',
    order: '第{row}行“{meeting}”的日期{day}晚于第{other}行（{otherDay}），届次却在前，请核对届次和日期。',
    'same-number': '第{row}行“{meeting}”（{day}）与第{other}行（{otherDay}）届次相同而日期不同，请核对。',
  },
  'attendance-matches-list': {
    differs: '第{row}行“{column}”为{attended}人，“{list}”列出{listed}人，请核对改正。',
  },
  'matter-kind-allowed': {
    'not-allowed': '第{row}行“{column}”填的“{value}”不在允许值内，请填{allowed}之一。',
  },
  'matter-has-amount': {
    empty: '第{row}行属{kind}，“{column}”未填，请按会议纪要补填金额。',
    'no-unit': '“{column}”列没有注明单位，请在列名注明元或万元。',
  },
  'decided-by-meeting': {
    substitute: '第{row}行“{column}”为“{value}”，“三重一大”事项不得以{word}代替会议，请填写作出决定的会议。',
    'not-listed': '第{row}行“{column}”填的“{value}”不是党组会、办务会等有权决策的会议，请核对。',
  },
  quorum: {
    'too-few': '第{row}行应到{expected}人、实到{attended}人，未达到规定的{least}人，请核对或说明。',
  },
  'head-speaks-last': {
    'not-last': '第{row}行“{column}”填的是“{value}”，主要领导应当末位表态，请核对或说明。',
  },
  'interested-not-voting': {
    votes: '第{row}行“{column}”中有{count}名议题当事人，应当回避表决，请核对。',
    present: '第{row}行“{column}”中有{count}名议题当事人，未注明回避，请核对并填写回避情况。',
  },
  'no-ad-hoc-motion': {
    'ad-hoc': '第{row}行“{column}”为是，{kind}事项不得临时动议，请核对或说明。',
  },
  'meeting-has-minutes': {
    missing: '第{row}行会议缺“{column}”，请查会议纪要、记录补填。',
  },
  'integrity-session-topic': {
    'other-topic':
      '第{row}行“{column}”为是，主题“{theme}”和学习篇目中没有廉政、纪律、党规内容，请补充内容或改为“否”。',
  },
  'attendance-adds-up': {
    sum: '第{row}行应到{expected}人，实到{attended}人、请假{onLeave}人、缺席{absent}人，合计不等，请核对“{column}”。',
    'not-made-up': '第{row}行有{missed}人未到，“{column}”没有补学记录，请安排补学并登记。',
  },
  'exam-complete': {
    'not-all': '第{row}行“{column}”：实考{value}人，少于应考{limit}人，请组织补测并登记。',
    'too-many': '第{row}行“{column}”：实考{value}人，多于应考{limit}人，请核对。',
    passed: '第{row}行“{column}”：及格{value}人，多于实考{limit}人，请核对。',
    score: '第{row}行“{column}”中的{value}超出0至{limit}，请核对。',
  },
  'integrity-studied-each-half': {
    year: '{year}年专题研究党风廉政建设{count}次，要求不少于{least}次，请核对有无漏登。',
    'first-half': '{year}年上半年专题研究党风廉政建设{count}次，要求不少于{least}次，请核对或说明。',
    'second-half': '{year}年下半年专题研究党风廉政建设{count}次，要求不少于{least}次，请核对或说明。',
  },
  'integrity-study-sessions': {
    'too-few': '{year}年中心组党风廉政专题学习{count}次，要求不少于{least}次，请核对有无漏登或漏标。',
  },
  'leaders-hear-reports': {
    missing: '{year}年第{quarters}季度未见{leader}听取分管科室汇报的记录，请核对或补上。',
  },
  'decision-kinds-covered': {
    none: '{year}年没有{kinds}事项，请核对有无漏登。',
  },
  'study-plan-carried-out': {
    'not-held': '第{row}行计划的“{theme}”应在{day}前开展，未见开展记录，请补登或说明。',
    'not-planned': '第{row}行开展的“{theme}”不在学习教育计划中，请填写计划序号，或在备注注明计划外。',
    'no-such-number': '第{row}行“{theme}”的计划序号{number}在学习教育计划中没有，请核对。',
  },
  'spending-has-risk': {
    'no-risk': '第{row}行属{area}决策，风险点台账中没有这方面的风险点，请补充排查。',
    'department-without':
      '第{row}行属{area}决策，提交科室“{department}”在风险点台账中没有风险点，请补充排查。',
  },
};
