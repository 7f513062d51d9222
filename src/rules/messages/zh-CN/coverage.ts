import type { MessageCatalogue } from '../../../core/messages';

/** Rules that ask whether ledgers, roster and people cover one another. */
export const coverageMessages: MessageCatalogue = {
  'clause-has-task': {
    missing: '政策文件{clause}“{heading}”（原文第{line}段）没有分解为任务，应由{bodies}承担，请补列。',
    'missing-nobody': '政策文件{clause}“{heading}”（原文第{line}段）没有分解为任务，请补列。',
    bodies: '第{row}行与政策文件{clause}“{heading}”的责任部门不一致，缺少{bodies}，请核对。',
  },
  'obligation-met': {
    missed:
      '“{clause}”：{slots}没有完成，每期应有{min}{unit}，其间合计只有{count}{unit}，请补做或说明。{owner}',
    'at-risk': '“{clause}”：{slot}尚缺{missing}{unit}，还剩{days}天。{owner}',
    exceeded: '“{clause}”：{slots}超过上限，每期至多{max}{unit}，请核对。{owner}',
  },
  'power-has-risk': {
    'no-risk': '权力事项目录中有{count}项权力尚未排查风险点：{powers}。',
  },
  'deputy-portfolio': {
    'all-areas': '第{row}行一名副职同时分管{areas}共{count}项，请将其中一项以上调整给其他班子成员。',
  },
  'person-has-register': {
    'no-register': '有{count}名班子成员或重点岗位人员没有个人登记表：{names}。',
    level: '第{row}行登记的等级“{level}”与岗位“{post}”在风险点台账中的等级（{word}）不一致，请核对。',
  },
  'risk-post-signed': {
    'not-signed': '高等级风险点的责任人共{expected}人，有{count}人没有签订承诺书：{names}。',
  },
  'list-covers-departments': {
    'not-covered': '第{row}行责任主体的责任清单没有覆盖其分管的{count}个科室：{departments}，请补充。',
  },
  'task-departments': {
    unknown: '第{row}行的科室“{department}”不在机构名册中，请按名册改正名称，或补登名册。',
    'no-task': '机构名册中有{count}个科室没有分解到任务：{departments}，请核对是否漏列。',
  },
  'successors-named': {
    named:
      '“{column}”列等{count}处（第{rows}行）所填的一名人员已调离、退休或轮岗（{state}），请统一换成接任人员。',
    'own-paper':
      '“{column}”列{count}处（第{rows}行）所填的一名人员已调离、退休或轮岗（{state}），请由接任人员重新填签。',
  },
  'change-has-meeting': {
    'no-meeting':
      '本表有{count}处风险点新增、调整或消除，会议台账中没有{year}年审定风险点的会议记录，请补登或提交审定。',
  },
  'person-as-in-roster': {
    differs: '第{row}行“{column}”填的是“{value}”，人员名册中为“{known}”，请核对后统一。',
  },
  'pledge-count-explained': {
    'not-all': '第{row}行写“全体”签订，份数为{declared}，而人员名册在岗{staff}人，请写清签订范围或改正份数。',
    unexplained: '第{row}行写签订{declared}份，与登记的{rows}行、在岗{staff}人都对不上，请说明口径。',
    'unexplained-risk':
      '第{row}行写签订{declared}份，与登记的{rows}行、在岗{staff}人、风险点责任人{atRisk}人都对不上，请说明口径。',
  },
  'group-members-in-service': {
    group:
      '第{row}行是“{group}”最近一次名单，其中有{count}人已不在岗（{states}），未见其后的调整记录，请及时调整并登记。',
    portfolio: '第{row}行班子分工中的领导已不在岗（{state}），请按调整后的分工更新名册。',
  },
  'tiers-match-summary': {
    risks: '第{row}行“{what}”的风险点数写{declared}个，明细为{counted}个，请核对。',
    level: '第{row}行“{what}”的{level}级风险点写{declared}个，明细为{counted}个，请核对。',
  },
};
