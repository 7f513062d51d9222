import type { MessageCatalogue } from '../../../core/messages';

/** Rules that hold the units of a round against one another, and a period against the one before. */
export const roundMessages: MessageCatalogue = {
  'unit-has-reported': {
    missing: '应报{expected}个单位，已报{reported}个，未报{count}个：{units}。',
    'missing-or-unnamed':
      '应报{expected}个单位，已报{reported}个，未报{count}个：{units}；另有{unnamed}份文件没有写明填报单位，请先核对。',
  },
  'copied-from-unit': {
    copied:
      '{unit}第{rows}行与{other}第{otherRows}行雷同（{count}行），如“{text}”与“{otherText}”（相似度{likeness}），请核实；属统一模板内容的请在备注中注明。',
  },
  'post-level-across-units': {
    differs:
      '第{row}行“{post}”最高定为“{level}”，而{units}的同名岗位为“{otherLevel}”，相差两级，请对照评定标准复核。',
  },
  'risk-count-outlier': {
    count: '{unit}有风险点{count}个，{units}个单位的中位数为{median}个，请核实是否漏排或重复。',
    share: '{unit}一级风险占{share}%，{units}个单位的中位数为{median}%，请核实定级口径。',
  },
  'unit-name-left-over': {
    title: '标题“{title}”写的是{other}，而填报单位为{unit}，请改正标题。',
    own: '第{row}行“{column}”把{other}写成本单位，请改为{unit}的名称和做法。',
    named: '第{row}行“{column}”中出现{other}，请核实是否残留；确需提及的，写明与该单位的关系。',
  },
  'identical-tables': {
    identical: '{unit}与{other}（{otherPath}）的{rows}行内容完全相同，请核实文件来源。',
  },
  'round-conventions': {
    period: '{unit}的统计期为{period}，多数单位为{common}，请统一统计期后再汇总。',
    notation: '{unit}的风险等级写作“{sample}”一类，多数单位写作“{common}”一类，请统一等级写法。',
    amount: '{unit}“{column}”以{word}为单位，多数单位以{common}为单位，请统一金额单位。',
  },
  'late-and-returned': {
    tally: '{unit}共报送{sent}次，逾期{late}次、累计{days}天、最长{longest}天，退回{returned}次。',
  },
  'sum-of-units': {
    'not-a-number': '第{row}行“{column}”填的是“{value}”，不是数字，汇总时会按0计，请填写数字。',
    differs: '第{row}行{unit}的“{column}”为{declared}，按该单位报来的台账合计为{sum}，请核对。',
  },
  'one-spelling': {
    'head-unit': '填报单位写作“{value}”，请统一写全称“{full}”。',
    unit: '第{row}行“{column}”写作“{value}”，请统一写全称“{full}”。',
    date: '“{column}”写作“{sample}”，同批其他文件写作“{common}”，请统一日期写法。',
    'id-card': '“{column}”有{count}处带空格、全角字符或小写x（从第{row}行起），请写成18位半角字符。',
  },
  'level-one-units': {
    departments: '{unit}有一级风险点{count}个，涉及{departments}，请列入重点监督。',
    unit: '{unit}有一级风险点{count}个，请列入重点监督。',
  },
  'common-problems': {
    'risk-points': '共性风险：“{text}”等相近风险点共{count}个，涉及{unitCount}个单位（{units}）。',
    rectification: '共性问题：“{text}”等相近问题共{count}个，涉及{unitCount}个单位（{units}）。',
  },
  'risk-vanished': {
    'risk-points':
      '上期“{sheet}”第{row}行{post}的风险点“{risk}”本期没有列出，请补回，或保留该行、标“消除”并写明原因和批准情况。',
    'personal-register':
      '上期“{sheet}”第{row}行的个人登记表本期没有报来，请补报；人员已不在岗的，在名册中更新在岗状态。',
    'no-reason': '第{row}行标为“消除”，没有写明消除原因，请在“变更原因”中写明原因和批准情况。',
    emptied: '第{row}行“{column}”上期已填，本期为空，请补回或说明消除原因。',
  },
  'level-change-explained': {
    raised:
      '第{row}行风险等级由上期“{before}”升为“{after}”，没有写明理由，请在“变更原因”中写明理由和审核情况。',
    lowered:
      '第{row}行风险等级由上期“{before}”降为“{after}”，没有写明理由，请在“变更原因”中写明理由和审核情况。',
  },
  'not-reworked': {
    unchanged: '与上期对应的{rows}行中，{same}行一字未改（{percent}%），请滚动梳理；确无变化的请说明。',
  },
  'changes-without-new-risk': {
    new: '名册新增机构、岗位或权力事项{count}项（{names}），风险点没有新增，请补充排查或说明情况。',
    moved: '有{people}人换岗，风险点台账没有任何调整，请重新排查或说明情况。',
  },
  'unfinished-carried-over': {
    rectification: '上期“{sheet}”第{row}行的问题“{text}”（{status}）没有结转到本期，请补回并续写进展。',
    'task-breakdown': '上期“{sheet}”第{row}行的任务“{text}”（{status}）没有结转到本期，请补回并续写进展。',
  },
  'closed-problem-returns': {
    returned:
      '第{row}行“{text}”与上期第{before}行已完成的“{beforeText}”相似（{likeness}），请核实是否反弹；确属反弹的请注明。',
  },
  'status-goes-back': {
    back: '第{row}行状态由上期“{before}”变为“{after}”，没有说明，请在备注中写明原因或更正状态。',
  },
  'deadline-postponed': {
    postponed: '第{row}行完成时限由{before}推后到{after}，没有批准记录，请写明批准延期的时间和依据。',
  },
  'cumulative-decreases': {
    decreased: '第{row}行{unit}“{column}”为{after}，少于上期的{before}，请核对。',
    sum: '第{row}行{unit}“{column}”为{after}，按上期{before}加本期数应为{right}，请核对。',
    halves: '第{row}行{unit}全年“{column}”为{after}，上半年加下半年为{right}，请核对。',
  },
  'responsible-handed-over': {
    row: '第{row}行责任人与上期不同，没有交接说明，请在备注中写明交接情况。',
    rows: '从第{row}行起有{count}行更换了同一责任人，没有交接说明，请在备注中写明交接情况。',
  },
  renumbered: {
    row: '第{row}行“{column}”由上期“{before}”改为“{after}”，内容相同，请沿用原编号。',
    rows: '有{count}行的“{column}”与上期不同而内容相同（如“{before}”改为“{after}”），请沿用原编号。',
  },
  'not-updated-in-a-year': {
    ledger: '填报日期为{day}，截至{asOf}已超过{months}个月未更新，请重新梳理。',
    file: '第{row}行更新日期为{day}，截至{asOf}已超过{months}个月未更新，请更新档案。',
  },
  'year-not-updated': {
    'old-year': '“{what}”仍写{year}年，应为{expected}年，请改正年度。',
  },
  'post-change-not-filed': {
    'not-filed':
      '第{row}行（共{count}行）的责任人自{since}起已在{department}任职，应于{due}前调整，请改为接任人员并备案。',
  },
};
