import { type FigureDefinition, measured } from '../figure-definition';

const PEOPLE = { part: 'people' } as const;
const PORTFOLIOS = { part: 'portfolios' } as const;

/** Whom a briefing measures others against; these stand before the figures that use them. */
export const rosterFigures: readonly FigureDefinition[] = [
  measured('roster.people', '名册在岗人数', { kind: 'distinct', field: 'name' }, [{ inService: true }], {
    ...PEOPLE,
    unit: '人',
  }),
  measured(
    'roster.people-names',
    '名册在岗人员',
    { kind: 'list', field: 'name' },
    [{ inService: true }],
    PEOPLE,
  ),
  measured('roster.department-list', '名册中的科室', { kind: 'list', field: 'departmentName' }, [], {
    part: 'departments',
  }),
  measured('roster.leader-names', '名册中的班子成员', { kind: 'list', field: 'leaderName' }, [], PORTFOLIOS),
  measured('roster.head', '名册中的主要负责人', { kind: 'count' }, [{ headOfUnit: true }], {
    ...PORTFOLIOS,
    unit: '名',
  }),
  measured(
    'roster.head-in-charge',
    '主要负责人直接分管人事、财务、工程建设、公共资源交易的项数',
    { kind: 'count' },
    [{ headOfUnit: true }, { closedArea: true }],
    { ...PORTFOLIOS, unit: '项' },
  ),
];
