import type { MessageCatalogue } from '../../core/messages';

/** Where a fill comes from, by filler id. */
export const fillMessages: MessageCatalogue = {
  'serial-numbers': { counted: '按行序连续编号：{number}' },
  'unit-name': { table: '本表填报单位：{unit}', roster: '名册中唯一的单位：{unit}' },
  'department-from-person': { roster: '名册：{name}→{department}' },
  'person-position': { roster: '名册：{name}→{position}' },
  'person-from-post': {
    roster: '名册：{department}“{post}”只有{name}一人在岗，请确认',
    remaining:
      '名册：{department}没有人专任“{post}”，其他在岗人员各有岗位，只有{name}（{position}）没有，请确认',
    candidate: '名册：{department}没有人专任“{post}”，{name}（{position}）也没有别的岗位',
  },
  'power-from-post': {
    kind: '权力事项目录：{department}“{kind}”类事项中与本岗位对应的是“{power}”，请确认',
    candidate: '权力事项目录：{department}“{kind}”类事项',
  },
  'basis-from-power': { roster: '权力事项目录：“{power}”的行使依据，请确认' },
  'frequency-from-measure': { library: '措施库：本行所用措施的频次，请确认' },
  'level-normalised': { notation: '统一等级写法：{before}→{after}' },
  'level-from-matrix': { product: '可能性{likelihood}×后果{consequence}={product}→{level}' },
  'leader-by-level': {
    head: '等级“{level}”由单位主要领导负责：{leader}',
    'closed-area': '等级“{level}”，涉及{area}，主要领导不直接分管，由{department}的分管领导负责：{leader}',
    'in-charge': '等级“{level}”由{department}的分管领导负责：{leader}',
    department: '等级“{level}”由{department}负责人负责：{leader}',
  },
  'department-head': { roster: '名册：{department}负责人→{name}' },
  'date-normalised': {
    notation: '统一日期写法：{before}→{after}',
    'year-assumed': '“{before}”缺年份，按{year}年推定为{after}，请确认',
  },
  'deadline-from-wording': {
    wording: '时限“{before}”→{after}',
    immediate: '“{word}”按反馈日期{base}加{days}日计→{after}，请确认',
  },
  'record-numbers': {
    previous: '沿用上期编号：{number}',
    next: '接着现有编号往下编：{number}，请确认',
    scheme: '按科室-类型-流水编号：{number}，请确认',
  },
  'head-block': {
    table: '标题或文件名中的单位：{unit}',
    roster: '名册中唯一的单位：{unit}',
    period: '本次填报的期次：{period}',
  },
  'department-from-post': {
    post: '岗位名册：{post}→{department}',
    power: '权力事项目录：{power}→{department}',
  },
  'post-from-person': { roster: '名册：{name}→{post}，请确认' },
  namesakes: { which: '名册中有{count}人叫{name}（{departments}），未填，请说明是哪一位' },
  'rows-for-posts': { post: '{department}“{post}”还没有风险点' },
  'rows-for-powers': { power: '权力事项“{power}”还没有风险点' },
  'risk-candidates': { library: '风险点库·{category}·{riskType}' },
  'risk-type-by-words': {
    words: '风险点用词近于“{riskType}”，请确认',
    library: '风险点库中该表述属“{riskType}”，请确认',
  },
  'level-from-power': { power: '权力类别“{category}”（依据：{words}）→{level}，请确认' },
  supervisor: {
    officer: '名册：{position}→{name}，请确认',
    leader: '纪检人员即本行责任人，改由分管领导{name}监督，请确认',
  },
  successors: {
    successor: '{from}已{state}，接任→{to}，请确认',
    replaced: '按要求替换：{from}→{to}',
    'no-successor': '{name}已{state}，名册中没有唯一的接任人员，请指定',
  },
  'measure-candidates': { library: '措施库·{category}·{owner}' },
  'obligation-tasks': { clause: '频次义务（{source}）：{clause}' },
  'obligation-rows': { owed: '{period}应办，最迟{due}：{clause}' },
  holidays: {
    day: '节日首日：{day}',
    reach: '名册应提醒人数：{count}',
    node: '{node}（{day}）；节前{days}个工作日为{by}',
  },
  'responsibility-rows': { subject: '{subject}还没有责任清单（{category}）' },
  'pledge-rows': { unsigned: '{name}没有签订{document}' },
  'rectification-rows': { inspection: '“{title}”第{row}行（{day}）发现的问题未列入' },
  'change-type': {
    added: '上期台账没有此风险点',
    kept: '与上期第{row}行一致（上期等级{level}）',
    changed: '与上期第{row}行相比，{fields}有变（上期等级{level}）',
    reason: '等级由{before}调整为{after}，没有写明原因，请填写',
  },
  'carried-rows': {
    unfinished: '上期第{row}行未完成，结转：{text}',
    kept: '上期第{row}行，保留：{text}',
    vanished: '上期第{row}行本期没有，是否消除请确认并写明原因：{text}',
    'vanished-unmarked': '上期第{row}行的风险点本期没有，请说明是否消除：{text}',
  },
  'merged-cells': { shared: '第{from}至{to}行共用一格，可拆分并逐行填写' },
  sums: { sum: '“{label}”{column}逐行相加：{sum}' },
  'status-from-dates': { done: '已写完成日期{day}，请确认' },
  'rotation-due': { years: '{since}至{asOf}计{years}年', due: '{since}起满{limit}年→{due}' },
  attendance: {
    present: '名单共{count}人',
    absent: '名册减去参加、请假人员，缺{count}人（应补学）：{names}，请确认',
  },
  'amount-normalised': { number: '统一金额写法：{before}→{after}' },
  'name-normalised': { spelling: '按名册写法：{before}→{after}' },
};
