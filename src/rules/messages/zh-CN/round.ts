import type { MessageCatalogue } from '../../../core/messages';

/** Rules that hold the units of a round against one another. */
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
};
