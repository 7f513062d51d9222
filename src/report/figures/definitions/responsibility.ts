import { counted, type FigureDefinition, measured, share } from '../figure-definition';

const GROUP = { field: 'subject', words: ['党组', '党委', '领导班子', '总支', '支委'] } as const;
const NOT_GROUP = { ...GROUP, not: true } as const;
const SECRETARY = { field: 'subject', words: ['书记', '主要负责人', '第一责任人'] } as const;
const NOT_SECRETARY = { ...SECRETARY, not: true } as const;
const MEMBERS = [NOT_GROUP, NOT_SECRETARY] as const;
const CAMPAIGN = { field: 'source', words: ['专项', '整治', '治理'] } as const;

export const responsibilityFigures: readonly FigureDefinition[] = [
  counted('responsibility-list.group', '责任清单中领导班子的条目数', '项', [GROUP, NOT_SECRETARY]),
  counted('responsibility-list.secretary', '责任清单中书记的条目数', '项', [SECRETARY]),
  counted('responsibility-list.member-duties', '责任清单中其他班子成员的条目数', '项', MEMBERS),
  measured(
    'responsibility-list.members',
    '有责任清单的其他班子成员数',
    { kind: 'distinct', field: 'subject' },
    MEMBERS,
    { unit: '名' },
  ),
  ...(['least', 'most'] as const).map((take) =>
    measured(
      `responsibility-list.member-${take}`,
      `其他班子成员每人${take === 'least' ? '最少' : '最多'}的责任条目数`,
      { kind: 'rows-each', field: 'subject', take },
      MEMBERS,
      { unit: '项' },
    ),
  ),
  measured('task-breakdown.sources', '任务来源文件', { kind: 'list', field: 'source' }),
  measured('task-breakdown.year-plans', '任务来源文件中的年度安排', { kind: 'list', field: 'source' }, [
    { field: 'source', words: ['安排', '要点', '计划'] },
  ]),
  measured(
    'task-breakdown.aspects',
    '落实责任制任务的方面数（按条目号）',
    { kind: 'distinct', field: 'clause' },
    [{ field: 'source', words: ['责任制'] }],
    { unit: '个' },
  ),
  measured('task-breakdown.overdue-tasks', '逾期未完成的任务', { kind: 'list', field: 'task' }, [
    { overdue: true },
  ]),
  measured('task-breakdown.campaign-plans', '任务来源文件中的专项方案', { kind: 'list', field: 'source' }, [
    CAMPAIGN,
    { field: 'source', words: ['方案'] },
  ]),
  counted('task-breakdown.campaign', '专项整治的任务数', '项', [CAMPAIGN]),
  counted('task-breakdown.campaign-done', '专项整治中已完成的任务数', '项', [CAMPAIGN, { status: 'done' }]),
  share(
    'task-breakdown.campaign-share',
    '专项整治任务完成率',
    'task-breakdown.campaign-done',
    'task-breakdown.campaign',
  ),
];
