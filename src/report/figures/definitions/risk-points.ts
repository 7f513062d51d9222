import { counted, type FigureDefinition, measured, share } from '../figure-definition';

const RISK = { field: 'risk', filled: true } as const;

export const riskPointFigures: readonly FigureDefinition[] = [
  counted('risk-points.total', '廉政风险防控台账的风险点数', '个', [RISK]),
  counted('risk-points.level-1', '其中一级风险点数', '个', [{ field: 'riskLevel', level: 1 }]),
  counted('risk-points.level-2', '其中二级风险点数', '个', [{ field: 'riskLevel', level: 2 }]),
  counted('risk-points.level-3', '其中三级风险点数', '个', [{ field: 'riskLevel', level: 3 }]),
  counted('risk-points.level-none', '没有填明等级的风险点数', '个', [
    RISK,
    { field: 'riskLevel', level: null },
  ]),
  share('risk-points.level-1-share', '一级风险点占比', 'risk-points.level-1', 'risk-points.total'),
  measured('risk-points.level-1-list', '一级风险点', { kind: 'list', field: 'risk' }, [
    { field: 'riskLevel', level: 1 },
  ]),
  ...([1, 2, 3] as const).map((level) =>
    measured(
      `risk-points.by-department-${level}`,
      `各科室${['一', '二', '三'][level - 1] ?? ''}级风险点数`,
      { kind: 'groups', field: 'department', by: 'text' },
      [{ field: 'riskLevel', level }],
    ),
  ),
  measured('risk-points.measures', '防控措施条数', { kind: 'items', field: 'measures' }, [], { unit: '条' }),
  counted('risk-points.with-measures', '有防控措施的风险点数', '个', [
    RISK,
    { field: 'measures', filled: true },
  ]),
  share('risk-points.measured-share', '风险点的措施覆盖率', 'risk-points.with-measures', 'risk-points.total'),
  counted('risk-points.hollow-measures', '防控措施只有空泛提法的风险点数', '个', [
    { field: 'measures', hollow: true },
  ]),
  share(
    'risk-points.hollow-share',
    '防控措施空泛率',
    'risk-points.hollow-measures',
    'risk-points.with-measures',
  ),
  measured('risk-points.posts', '有风险点的岗位数', { kind: 'distinct', field: 'post' }, [], { unit: '个' }),
  measured(
    'risk-points.level-1-people',
    '一级风险点的责任人',
    { kind: 'list', field: 'responsiblePerson', split: 'names' },
    [{ field: 'riskLevel', level: 1 }],
  ),
  measured(
    'risk-points.departments-covered',
    '名册科室中有风险点的科室数',
    {
      kind: 'overlap',
      of: 'roster.department-list',
      from: 'risk-points.department-names',
    },
    [],
    { unit: '个' },
  ),
  share(
    'risk-points.department-coverage',
    '风险点排查的科室覆盖率',
    'risk-points.departments-covered',
    'roster.department-list',
  ),
  measured('risk-points.departments-uncovered', '名册科室中没有风险点的科室', {
    kind: 'difference',
    of: 'roster.department-list',
    from: 'risk-points.department-names',
  }),
  measured('risk-points.added', '比上期新增的风险点数', { kind: 'added' }, [], { unit: '个' }),
  measured('risk-points.vanished', '比上期减少的风险点数', { kind: 'vanished' }, [], { unit: '个' }),
  measured('personal-register.people', '填写个人登记表的人数', { kind: 'distinct', field: 'name' }, [], {
    unit: '人',
  }),
  measured('personal-register.names', '填写个人登记表的人员', { kind: 'list', field: 'name' }),
  measured(
    'personal-register.leaders-covered',
    '班子成员中填写个人登记表的人数',
    {
      kind: 'overlap',
      of: 'roster.leader-names',
      from: 'personal-register.names',
    },
    [],
    { unit: '人' },
  ),
  share(
    'personal-register.leader-coverage',
    '班子成员个人登记表覆盖率',
    'personal-register.leaders-covered',
    'roster.leader-names',
  ),
];
