import type { PaneIssue } from '../../../src/taskpane/session/engine';
import { COLUMN, riskRow, riskWorkbook } from '../sample';
import { type OpenSample, openSample } from './open-sample';

const ROWS = [1, 2, 3, 4, 5].map((number) => riskRow(number, number === 3 ? { [COLUMN.serial]: 9 } : {}));

function issueAt({ state }: OpenSample, cell: string): PaneIssue {
  const found = state().outcome?.issues.find((issue) => issue.cell === cell);
  if (!found) throw new Error(`no issue at ${cell}`);
  return found;
}

describe('ignoring', () => {
  it('sets an issue aside with its reason, keeps it in the workbook, and brings it back', async () => {
    const sample = await openSample(riskWorkbook(ROWS));
    const { session, host, issues, state } = sample;
    const issue = issueAt(sample, 'A5');
    await session.ignoring.ignore(issue, '沿用上年编号');
    expect(issues()).not.toContain('C-03 A5');
    expect(state().outcome?.ignored.map(({ cell }) => cell)).toEqual(['A5']);
    expect(session.ignoring.reasonFor(issue)).toBe('沿用上年编号');
    expect(host.kept.get('ignored')).toMatchObject([{ reason: '沿用上年编号' }]);

    await session.checking.check();
    expect(issues()).not.toContain('C-03 A5');

    await session.ignoring.restore(issue);
    expect(issues()).toContain('C-03 A5');
    expect(session.ignoring.reasonFor(issue)).toBe('');
    session.checking.dispose();
  });

  it('passes over what other hands left in the workbook', async () => {
    const sample = await openSample(riskWorkbook(ROWS));
    const before = sample.issues();
    sample.host.kept.set('ignored', [1, null, { rule: 7 }, 'x']);
    sample.host.kept.set('options', { rules: { 'serial-sequence': { severity: 'loud' }, 'C-12': 'off' } });
    await sample.session.checking.check();
    expect(sample.issues()).toEqual(before);
    sample.session.checking.dispose();
  });

  it('leaves a rule out that the workbook switches off', async () => {
    const sample = await openSample(riskWorkbook(ROWS));
    sample.host.kept.set('options', { rules: { 'C-03': { severity: 'off' } } });
    await sample.session.checking.check();
    expect(sample.issues().filter((issue) => issue.startsWith('C-03'))).toEqual([]);
    sample.session.checking.dispose();
  });
});
