import { type FigureDefinition, measured } from '../figure-definition';

const STATUSES = [
  ['done', '已完成'],
  ['partly', '基本完成'],
  ['doing', '正在整改'],
  ['not-started', '未开始'],
] as const;

export const rectificationFigures: readonly FigureDefinition[] = [
  measured('rectification.sources', '问题来源', { kind: 'list', field: 'source' }),
  measured('rectification.by-source', '问题按来源分布', { kind: 'groups', field: 'source', by: 'text' }, [
    { field: 'source', filled: true },
  ]),
  ...STATUSES.map(([status, words]) =>
    measured(
      `rectification.by-department-${status}`,
      `各牵头科室${words}的问题数`,
      { kind: 'groups', field: 'department', by: 'text' },
      [{ status }, { field: 'department', filled: true }],
    ),
  ),
  measured('rectification.overdue-problems', '逾期未完成整改的问题', { kind: 'list', field: 'problem' }, [
    { overdue: true },
  ]),
  measured(
    'rectification.institutions',
    '整改中建立的制度',
    {
      kind: 'list',
      field: 'institutions',
    },
    [{ field: 'institutions', filled: true }],
  ),
  measured('rectification.handled', '整改中处理的人数', { kind: 'sum', field: 'handled' }, [], {
    unit: '人',
  }),
  measured('rectification.added', '比上期新增的问题数', { kind: 'added' }, [], { unit: '个' }),
  measured('rectification.vanished', '上期有而本期没有的问题数', { kind: 'vanished' }, [], { unit: '个' }),
];
