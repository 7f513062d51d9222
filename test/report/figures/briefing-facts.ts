/** What a value is expected to be over the ledgers of all-ledgers.ts. */
type Expected = number | string | readonly string[];

/**
 * The kinds of facts that an annual report on integrity work states, in the order in which such a report states them,
 * with the figures that bear them out.
 */
export const BRIEFING_FACTS: readonly (readonly [
  fact: string,
  figures: Readonly<Record<string, Expected>>,
])[] = [
  ['年度工作安排', { 'task-breakdown.year-plans': ['临河县水务局2023年度党风廉政建设工作安排'] }],
  ['多次召开会议', { 'meetings.integrity': 4 }],
  ['专题研究', { 'meetings.special-study': 2, 'meetings.special-study-days': ['2023-01-10', '2023-07-20'] }],
  ['责任清单', { 'responsibility-list.total': 5 }],
  ['党组的责任', { 'responsibility-list.group': 2 }],
  ['书记的责任', { 'responsibility-list.secretary': 1 }],
  ['每名成员的责任', { 'responsibility-list.member-least': 2, 'responsibility-list.member-most': 2 }],
  ['领导小组调整', { 'meetings.leading-group-days': ['2023-04-06'] }],
  ['责任制的方面', { 'task-breakdown.aspects': 2 }],
  ['全体签订承诺书', { 'pledges.signed-share': 100, 'pledges.unsigned-names': [] }],
  [
    '文件批示办理',
    { 'meetings.conveyed': 1, 'meetings.conveyed-resolved': 1, 'meetings.conveyed-share': 100 },
  ],
  ['学习教育计划', { 'education.plan.total': 2 }],
  ['中心组专题学习', { 'education.centre-group': 1 }],
  ['学习篇目', { 'education.materials': ['《廉洁自律准则》', '《纪律处分条例》', '讲话选编'] }],
  ['廉政测试', { 'education.exam-share': 100, 'education.exam-coverage': 100 }],
  ['警示教育基地', { 'education.warning-at-base': 1 }],
  ['政策数字一', { 'policy.eight-requirements': 8, 'policy.five-musts': 5, 'policy.five-nevers': 5 }],
  ['集体研究', { 'major-decisions.collective-share': 100 }],
  ['不直接分管', { 'roster.head': 1, 'roster.head-in-charge': 0 }],
  ['选任程序', { 'rotation.selection.complete': 1, 'rotation.selection.complete-share': 50 }],
  ['提拔人数', { 'rotation.selection.total': 2 }],
  ['学习、考勤制度', { 'regulations.discipline': 2 }],
  ['政策数字二', { 'policy.eight-rules': 8, 'policy.region-rules': 28, 'policy.city-rules': 26 }],
  ['规范事项', { 'inspections.contents': ['公车管理', '公务接待', '工作纪律'], 'regulations.conduct': 1 }],
  ['专项整治领导小组', { 'roster.leader-names': ['林启明', '周若溪'] }],
  ['专项整治方案', { 'task-breakdown.campaign-plans': ['水利领域专项整治方案'], 'reporting.plans': 1 }],
  ['动员会议', { 'meetings.mobilisation-days': ['2023-03-14'] }],
  ['专项进展', { 'task-breakdown.campaign-share': 50 }],
  [
    '节点提醒',
    {
      'holiday-reminders.nodes': ['春节', '清明', '五一', '国庆'],
      'holiday-reminders.means': ['短信', '文件'],
      'holiday-reminders.coverage': 100,
    },
  ],
  ['主题党日', { 'education.party-days': ['2023-06-30'], 'policy.party-years': 102 }],
  ['政策数字三', { 'policy.seven-accounts': 7 }],
  [
    '梳理风险点',
    {
      'risk-points.department-coverage': 100,
      'personal-register.leader-coverage': 100,
      'risk-points.total': 3,
      'risk-points.level-1': 2,
    },
  ],
  ['方案、台账、登记表', { 'regulations.risk': 1, 'risk-points.total': 3, 'personal-register.people': 2 }],
  ['防控措施', { 'risk-points.measures': 4, 'risk-points.hollow-share': 33.33 }],
  ['自律承诺书', { 'pledges.own-pledge': 1, 'pledges.risk-people-unsigned': ['温雅琴'] }],
];
