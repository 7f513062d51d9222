import { counted, type FigureDefinition, measured } from '../figure-definition';

const GROUP = { field: 'subject', words: ['党组', '党委', '领导班子', '总支', '支委'] } as const;
const NOT_GROUP = { ...GROUP, not: true } as const;
const SECRETARY = { field: 'subject', words: ['书记', '主要负责人', '第一责任人'] } as const;
const NOT_SECRETARY = { ...SECRETARY, not: true } as const;

export const responsibilityFigures: readonly FigureDefinition[] = [
  counted('responsibility-list.total', '责任清单条目数', '项'),
  counted('responsibility-list.group', '责任清单中领导班子的条目数', '项', [GROUP, NOT_SECRETARY]),
  counted('responsibility-list.secretary', '责任清单中书记的条目数', '项', [SECRETARY]),
  counted('responsibility-list.member-duties', '责任清单中其他班子成员的条目数', '项', [
    NOT_GROUP,
    NOT_SECRETARY,
  ]),
  measured(
    'responsibility-list.members',
    '有责任清单的其他班子成员数',
    { kind: 'distinct', field: 'subject' },
    [NOT_GROUP, NOT_SECRETARY],
    '名',
  ),
  counted('task-breakdown.total', '任务分解台账的任务数', '项'),
  counted('task-breakdown.done', '其中已完成的任务数', '项', [{ status: 'done' }]),
  counted('task-breakdown.overdue', '其中逾期未完成的任务数', '项', [{ overdue: true }]),
  measured(
    'task-breakdown.done-share',
    '任务完成率',
    { kind: 'share', of: 'task-breakdown.done', in: 'task-breakdown.total' },
    [],
    '%',
  ),
  measured('task-breakdown.sources', '任务来源文件', { kind: 'list', field: 'source' }),
];
