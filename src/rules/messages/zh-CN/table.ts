import type { MessageCatalogue } from '../../../core/messages';

/** Rules that compare the rows of a table with each other and with its totals. */
export const tableMessages: MessageCatalogue = {
  'duplicate-risk': {
    duplicate: '第{row}行与第{first}行是同一岗位的同一风险点，请合并为一行。',
  },
  'same-risk-two-levels': {
    differ: '第{row}行等级为“{level}”，而第{first}行同一风险点的等级为“{firstLevel}”，请核定一个等级。',
  },
  'totals-match-parts': {
    column: '第{row}行“{title}”合计为{declared}，按明细相加为{sum}，请核对。',
    levels: '合计{declared}，分级之和{sum}，请核对。',
  },
  'declared-count-matches': {
    count: '第{row}行写明{what}{declared}，按明细为{counted}，请核对。',
  },
  'uniform-level': {
    uniform: '全表{count}行的风险等级都是“{level}”，请对照评定标准逐行核定。',
    'no-level-one':
      '有{count}行（第{rows}行）涉及审批、资金、人事等权力，全表却没有一级风险，请核定等级或说明理由。',
  },
  'measure-copied-down': {
    copied:
      '第{row}至{last}行的防控措施完全相同（{count}行），请结合岗位细化；属统一模板内容的请在备注中注明。',
  },
  'duty-count': {
    subject: '“{subject}”的责任内容应为{declared}项，从第{first}行起实有{counted}项，请核对。',
    total: '第{row}行写明责任内容共{declared}项，按明细为{counted}项，请核对。',
  },
  'status-sum': {
    sum: '第{row}行写明总数{total}，各状态之和为{sum}，请核对。',
    rows: '第{row}行写明总数{total}，按明细为{counted}，请核对。',
    done: '第{row}行写明已完成{declared}，按明细为{counted}，请核对。',
    rate: '第{row}行写明完成率{rate}%，按{done}÷{total}应为{right}%，请改正。',
  },
  'everyone-signed': {
    missing: '《{document}》应签{expected}人，已签{signed}人，缺{count}人：{names}。',
  },
};
