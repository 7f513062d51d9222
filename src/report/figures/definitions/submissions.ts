import { type Condition, type FigureDefinition, measured, share } from '../figure-definition';

const REPORTS: Condition = { field: 'reports', is: '否', not: true };

/** Rows of a ledger by the unit that sent them, which the head of the sheet names as often as a column. */
function byUnit(id: string, query: string, where: readonly Condition[] = []): FigureDefinition {
  return measured(id, query, { kind: 'groups', field: 'unit', by: 'unit' }, where);
}

/** What a round of submissions brought; the roster says who had to report. */
export const submissionFigures: readonly FigureDefinition[] = [
  measured('roster.reporting-units', '名册中应报送的单位', { kind: 'list', field: 'unitName' }, [REPORTS], {
    part: 'units',
  }),
  measured('submissions.units', '已报送台账的单位', { kind: 'senders' }),
  measured(
    'submissions.reported',
    '应报单位中已报送的单位数',
    {
      kind: 'overlap',
      of: 'roster.reporting-units',
      from: 'submissions.units',
    },
    [],
    { unit: '家' },
  ),
  measured('submissions.missing', '应报单位中没有报送的单位', {
    kind: 'difference',
    of: 'roster.reporting-units',
    from: 'submissions.units',
  }),
  share('submissions.coverage', '应报单位的报送率', 'submissions.reported', 'roster.reporting-units'),
  byUnit('risk-points.by-sender', '各单位报送的风险点数', [{ field: 'risk', filled: true }]),
  byUnit('risk-points.by-sender-1', '各单位报送的一级风险点数', [{ field: 'riskLevel', level: 1 }]),
  byUnit('rectification.by-sender', '各单位报送的问题数'),
  byUnit('rectification.by-sender-done', '各单位已完成整改的问题数', [{ status: 'done' }]),
  byUnit('rectification.by-sender-overdue', '各单位逾期未完成整改的问题数', [{ overdue: true }]),
];
