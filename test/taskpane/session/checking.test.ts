import { UserError } from '../../../src/core/errors';
import { COLUMN, FIRST_ROW, riskRow, riskWorkbook, SHEET } from '../sample';
import { openSample } from './open-sample';

const CLEAN = [1, 2, 3, 4, 5].map((number) => riskRow(number));

describe('checking a workbook', () => {
  it('tells what was recognised, how many rows were checked, and when', async () => {
    const { state, session } = await openSample(riskWorkbook(CLEAN));
    expect(state()).toMatchObject({ phase: 'checked', checkedAt: '10:32', stale: false });
    expect(state().outcome).toMatchObject({ rows: 5, plainSheets: ['说明'] });
    expect(state().outcome?.tables).toMatchObject([
      { sheet: SHEET, ledger: 'risk-points', headerRows: [2, 2] },
    ]);
    session.checking.dispose();
  });

  it('says so when there is no ledger', async () => {
    const { sheets, ...workbook } = riskWorkbook([]);
    const { state } = await openSample({ ...workbook, sheets: sheets.slice(1) });
    expect(state()).toMatchObject({ phase: 'checked', outcome: { tables: [], plainSheets: ['说明'] } });
  });

  it('looks no further at a workbook with a secrecy mark', async () => {
    const { sheets, ...workbook } = riskWorkbook(CLEAN);
    const { state } = await openSample({
      ...workbook,
      sheets: sheets.map((sheet, index) => (index === 1 ? { ...sheet, name: '机密★1年' } : sheet)),
    });
    expect(state()).toMatchObject({ phase: 'refused', outcome: null });
    expect(state().trouble).toMatchObject({ code: 'refused-because' });
  });

  it('shows why a workbook cannot be read, and comes back from it', async () => {
    const { host, session, state } = await openSample(riskWorkbook(CLEAN));
    host.failWith(new UserError('excel-editing-cell', { message: '', code: '', place: '' }));
    await session.checking.check();
    expect(state()).toMatchObject({ phase: 'failed', trouble: { code: 'excel-editing-cell' } });
    await session.checking.check();
    expect(state()).toMatchObject({ phase: 'checked', trouble: null });
  });
});

describe('following changes', () => {
  it('judges the changed row at once and the table when the user rests', async () => {
    const { host, issues, until, session, state } = await openSample(riskWorkbook(CLEAN));
    expect(issues()).not.toContain('C-02 G4');
    await host.type({
      sheet: SHEET,
      row: 4,
      column: COLUMN.measure,
      before: riskRow(2)[6] ?? null,
      after: '同上',
    });
    await until(({ outcome }) => outcome?.issues.some(({ cell }) => cell === 'G4') ?? false);
    expect(state().stale).toBe(true);
    await host.type({ sheet: SHEET, row: 5, column: COLUMN.serial, before: 3, after: 9 });
    await until(({ outcome }) => outcome?.issues.some(({ issue }) => issue.code === 'C-03') ?? false);
    expect(issues()).toEqual(expect.arrayContaining(['C-02 G4', 'C-03 A5']));
    expect(state().stale).toBe(false);
    session.checking.dispose();
  });

  it('lets an issue go when its row is put right', async () => {
    const rows = CLEAN.map((row, index) => (index === 1 ? riskRow(2, { [COLUMN.measure]: '同上' }) : row));
    const { host, issues, until, session } = await openSample(riskWorkbook(rows));
    expect(issues()).toContain('C-02 G4');
    await host.type({
      sheet: SHEET,
      row: 4,
      column: COLUMN.measure,
      before: '同上',
      after: riskRow(2)[6] ?? null,
    });
    await until(({ outcome }) => !outcome?.issues.some(({ cell }) => cell === 'G4'));
    session.checking.dispose();
  });

  it('checks everything when a row is added', async () => {
    const { host, until, session, state } = await openSample(riskWorkbook(CLEAN));
    host.become(riskWorkbook([...CLEAN, riskRow(6)]));
    await until(({ outcome }) => outcome?.rows === 6);
    expect(state().phase).toBe('checked');
    session.checking.dispose();
  });

  it('only says that the result is old when the user wants no live check', async () => {
    const { host, issues, session, state, until } = await openSample(riskWorkbook(CLEAN));
    session.checking.setLive(false);
    await host.type({
      sheet: SHEET,
      row: 4,
      column: COLUMN.measure,
      before: riskRow(2)[6] ?? null,
      after: '同上',
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(issues()).not.toContain('C-02 G4');
    expect(state().stale).toBe(true);
    session.checking.setLive(true);
    await until(({ stale }) => !stale);
    expect(issues()).toContain('C-02 G4');
    session.checking.dispose();
  });
});

describe('a long check', () => {
  it('gives way to a later one', async () => {
    const rows = Array.from({ length: 800 }, (_, index) => riskRow(index + 1));
    const { session, host, state } = await openSample(riskWorkbook(rows));
    const first = session.checking.check();
    host.become(riskWorkbook(CLEAN), true);
    await Promise.all([first, session.checking.check()]);
    expect(state()).toMatchObject({ phase: 'checked', outcome: { rows: CLEAN.length } });
    expect(state().outcome?.tables[0]?.headerRows).toEqual([FIRST_ROW - 1, FIRST_ROW - 1]);
    session.checking.dispose();
  });
});
