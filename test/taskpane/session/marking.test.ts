import { cellName } from '../../../src/core/location';
import { COLUMN, riskRow, riskWorkbook, SHEET } from '../sample';
import { openSample } from './open-sample';

const ROWS = [1, 2, 3].map((number) => riskRow(number, number === 2 ? { [COLUMN.measure]: '同上' } : {}));

describe('marking', () => {
  it('marks each cell once, with all that is said of it, and takes the marks away', async () => {
    const { session, host, state } = await openSample(riskWorkbook(ROWS));
    await session.marking.mark();
    expect(host.marks).toContainEqual(
      expect.objectContaining({ sheet: SHEET, row: 4, column: COLUMN.measure, severity: 'error' }),
    );
    const cells = host.marks.map(({ row, column }) => `${row} ${column}`);
    expect(new Set(cells).size).toBe(cells.length);
    expect(host.marks.find(({ row }) => row === 4)?.text).toContain('C-02');
    expect(host.list()?.lines).toHaveLength(state().outcome?.issues.length ?? 0);
    expect(state().marked).toBe(true);
    await session.marking.clear();
    expect(host.marks).toEqual([]);
    expect(state().marked).toBe(false);
    session.checking.dispose();
  });

  it('tells of marks that found no place', async () => {
    const { session, host, state } = await openSample(riskWorkbook(ROWS), [SHEET]);
    await session.marking.mark();
    expect(host.marks).toEqual([]);
    const notice = state().notice;
    const { count, left, places } = notice?.text.data ?? {};
    expect([notice?.kind, notice?.text.code, count]).toEqual(['warning', 'marked-some', 0]);
    expect(Number(left)).toBeGreaterThan(0);
    expect(places).toContain(`${SHEET}!${cellName(4, COLUMN.measure)}`);
    session.checking.dispose();
  });

  it('shows a cell', async () => {
    const { session, host } = await openSample(riskWorkbook(ROWS));
    await session.marking.goTo({ sheet: SHEET, row: 4, column: 7 });
    expect(host.selected).toEqual([{ sheet: SHEET, row: 4, column: 7 }]);
    session.checking.dispose();
  });
});
