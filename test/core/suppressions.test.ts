import { applySuppressions, type Suppression, suppressionFor } from '../../src/core/suppressions';
import { makeIssue } from './make-issue';

const REASON = '上级统一模板';

describe('suppressions', () => {
  it('finds an issue again after its row has moved', () => {
    const entry = suppressionFor(makeIssue(), REASON, null);
    const moved = makeIssue({ cell: [29, 8] });
    const result = applySuppressions([moved], [entry], '2023-12-31');
    expect(result).toMatchObject({ kept: [], suppressed: [moved], unused: [], expired: [] });
  });

  it.each([
    ['rule', { rule: 'overdue' }],
    ['row', { rowKey: '财务科│出纳岗' }],
    ['field', { field: 'supervisor' }],
    ['ledger', { ledger: 'rectification' }],
  ])('does not reach an issue of another %s', (_name, change) => {
    const entry = suppressionFor(makeIssue(), REASON, null);
    const result = applySuppressions([makeIssue(change)], [entry], '2023-12-31');
    expect(result.kept).toHaveLength(1);
    expect(result.unused).toEqual([entry]);
  });

  it('holds through its last day and not beyond', () => {
    const entry: Suppression = suppressionFor(makeIssue(), REASON, '2023-12-31');
    expect(applySuppressions([makeIssue()], [entry], '2023-12-31').suppressed).toHaveLength(1);
    const late = applySuppressions([makeIssue()], [entry], '2024-01-01');
    expect(late.kept).toHaveLength(1);
    expect(late.expired).toEqual([entry]);
    expect(late.unused).toEqual([]);
  });

  it('serves issues of a whole table, which have no row', () => {
    const { rowKey: _key, field: _field, ...table } = makeIssue();
    expect(applySuppressions([table], [suppressionFor(table, REASON, null)], '2023-12-31').kept).toEqual([]);
  });
});
