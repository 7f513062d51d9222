import type { Fix } from '../../../src/core/edit';
import { COLUMN, FIRST_ROW, riskRow, riskWorkbook, SHEET } from '../sample';
import { type OpenSample, openSample } from './open-sample';

/** Rows 3…8; row 5 has a wrong number, row 8 another notation of the level. */
const ROWS = [1, 2, 3, 4, 5, 6].map((number) => {
  if (number === 3) return riskRow(number, { [COLUMN.serial]: 9 });
  return number === 6 ? riskRow(number, { [COLUMN.level]: '中' }) : riskRow(number);
});

function fixAt({ state }: OpenSample, code: string): Fix {
  const fix = state().outcome?.issues.find(({ issue }) => issue.code === code && issue.fix)?.issue.fix;
  if (!fix) throw new Error(`no fix for ${code}`);
  return fix;
}

function valueAt({ host }: OpenSample, row: number, column: number): unknown {
  const sheet = host.workbook().sheets.find(({ name }) => name === SHEET);
  return sheet?.rows.find((each) => each.row === row)?.cells.get(column)?.value;
}

describe('fixing', () => {
  it('writes the fix, judges anew, and takes it back', async () => {
    const sample = await openSample(riskWorkbook(ROWS));
    const { session, issues, state, until } = sample;
    expect(issues()).toContain('C-03 A5');
    await session.fixing.fix(fixAt(sample, 'C-03'));
    expect(valueAt(sample, 5, COLUMN.serial)).toBe(3);
    expect(state().notice).toMatchObject({ kind: 'success', text: { code: 'fixed-one' }, undo: true });
    await until(() => !issues().includes('C-03 A5'));
    await session.fixing.undo();
    expect(valueAt(sample, 5, COLUMN.serial)).toBe(9);
    await until(() => issues().includes('C-03 A5'));
    expect(state().notice).toMatchObject({ kind: 'success', text: { code: 'undone' } });
    session.checking.dispose();
  });

  it('does so without a live check too', async () => {
    const sample = await openSample(riskWorkbook(ROWS));
    sample.session.checking.setLive(false);
    await sample.session.fixing.fix(fixAt(sample, 'C-03'));
    expect(sample.issues()).not.toContain('C-03 A5');
    expect(sample.state().stale).toBe(false);
    sample.session.checking.dispose();
  });

  it('fixes all issues of a rule at once', async () => {
    const rows = ROWS.map((row, index) => (index === 1 ? riskRow(2, { [COLUMN.level]: '低' }) : row));
    const sample = await openSample(riskWorkbook(rows));
    const rule = sample.state().outcome?.issues.find(({ issue }) => issue.code === 'C-09')?.issue.rule ?? '';
    await sample.session.fixing.fixAll(rule);
    expect([valueAt(sample, 4, COLUMN.level), valueAt(sample, 8, COLUMN.level)]).toEqual(['三级', '二级']);
    await sample.until(() => !sample.issues().some((issue) => issue.startsWith('C-09')));
    sample.session.checking.dispose();
  });

  it('splits merges in one step that can be taken back', async () => {
    const workbook = riskWorkbook(ROWS);
    const range = { top: 3, bottom: 4, left: COLUMN.leader, right: COLUMN.leader };
    const sheets = workbook.sheets.map((sheet) => ({ ...sheet, merges: [...sheet.merges, range] }));
    const sample = await openSample({ ...workbook, sheets });
    const { session, host, issues, state } = sample;
    const before = host.workbook();
    expect(issues().some((issue) => issue.startsWith('S-04'))).toBe(true);
    await session.fixing.fix(fixAt(sample, 'S-04'));
    expect(state().notice).toMatchObject({ kind: 'success', text: { code: 'fixed-one' }, undo: true });
    expect(issues().some((issue) => issue.startsWith('S-04'))).toBe(false);
    await session.fixing.undo();
    expect(host.workbook().sheets[0]?.merges).toContainEqual(range);
    expect(issues().some((issue) => issue.startsWith('S-04'))).toBe(true);
    expect(before.sheets[0]?.merges).toHaveLength(host.workbook().sheets[0]?.merges.length ?? 0);
    session.checking.dispose();
  });

  it('puts rows in and takes them back, and refuses where the row has changed', async () => {
    const sample = await openSample(riskWorkbook(ROWS));
    const { session, host, state } = sample;
    const fix: Fix = {
      safety: 'suggestion',
      edits: [{ sheet: SHEET, row: 5, column: COLUMN.serial, before: 9, after: 3 }],
      rows: [{ sheet: SHEET, after: 5, rows: [[{ column: COLUMN.serial, value: 4 }]] }],
    };
    await session.fixing.fix(fix);
    expect([5, 6, 7].map((row) => valueAt(sample, row, COLUMN.serial))).toEqual([3, 4, 4]);
    await session.fixing.undo();
    expect([5, 6, 7].map((row) => valueAt(sample, row, COLUMN.serial))).toEqual([9, 4, 5]);
    await host.type({
      sheet: SHEET,
      row: 5,
      column: COLUMN.risk,
      before: riskRow(3)[COLUMN.risk - 1] ?? null,
      after: '改过',
    });
    await session.fixing.fix(fix);
    expect([5, 6].map((row) => valueAt(sample, row, COLUMN.serial))).toEqual([9, 4]);
    expect(state().notice).toMatchObject({ kind: 'warning', text: { code: 'fixed-none' } });
    session.checking.dispose();
  });

  it('refuses when rows were inserted, even where the wrong row holds the very value', async () => {
    const sample = await openSample(riskWorkbook(ROWS));
    const fix = fixAt(sample, 'C-03');
    // Nobody is told, and row 5 holds 9 again, but it is another row.
    const inserted = [...ROWS.slice(0, 2), riskRow(77, { [COLUMN.serial]: 9 }), ...ROWS.slice(2)];
    sample.host.become(riskWorkbook(inserted), true);
    await sample.session.fixing.fix(fix);
    expect(valueAt(sample, 5, COLUMN.serial)).toBe(9);
    expect(valueAt(sample, 6, COLUMN.serial)).toBe(9);
    expect(sample.state().notice).toMatchObject({ kind: 'warning', text: { code: 'fixed-none' } });
    expect(sample.state().outcome?.rows).toBe(inserted.length);
    sample.session.checking.dispose();
  });

  it('checks first when the host told that rows moved', async () => {
    const sample = await openSample(riskWorkbook(ROWS));
    const fix = fixAt(sample, 'C-03');
    sample.host.become(riskWorkbook([riskRow(1), ...ROWS]));
    await sample.session.fixing.fix(fix);
    expect(valueAt(sample, FIRST_ROW + 3, COLUMN.serial)).toBe(9);
    expect(sample.state().notice).toMatchObject({ text: { code: 'rows-moved' } });
    sample.session.checking.dispose();
  });

  it('says why a protected sheet is left alone', async () => {
    const sample = await openSample(riskWorkbook(ROWS), [SHEET]);
    await sample.session.fixing.fix(fixAt(sample, 'C-03'));
    expect(valueAt(sample, 5, COLUMN.serial)).toBe(9);
    expect(sample.state().notice?.text).toMatchObject({
      code: 'fixed-none',
      data: { reason: '工作表受保护，请先撤销保护' },
    });
    sample.session.checking.dispose();
  });
});
