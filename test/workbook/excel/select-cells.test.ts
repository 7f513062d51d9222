import { selectRanges } from '../../../src/workbook/excel/select-cells';
import { LEDGER, smallLedger } from './ledger';
import { openExcel, sheetNamed } from './open-excel';

const CELL = { top: 3, bottom: 3, left: 5, right: 5 };

describe('selectRanges', () => {
  it('shows the sheet and selects the cell', async () => {
    const { book } = await openExcel(smallLedger({ name: '字典', rows: [['高']] }));
    book.active = sheetNamed(book, '字典');
    expect(await selectRanges(sheetNamed(book, LEDGER).id, [CELL])).toBe(1);
    expect(book.active.name).toBe(LEDGER);
    expect(book.selection).toEqual({ top: 2, bottom: 2, left: 4, right: 4 });
  });

  it('selects the first range only where Excel takes no more', async () => {
    const { book } = await openExcel(smallLedger());
    expect(await selectRanges(LEDGER, [CELL, { ...CELL, top: 4, bottom: 4 }])).toBe(1);
    expect(book.selection).toEqual({ top: 2, bottom: 2, left: 4, right: 4 });
  });

  it('says that a sheet is hidden or gone', async () => {
    await openExcel(smallLedger({ name: '字典', state: 'hidden', rows: [['高']] }));
    await expect(selectRanges('字典', [CELL])).rejects.toMatchObject({ code: 'excel-sheet-hidden' });
    await expect(selectRanges('没有', [CELL])).rejects.toMatchObject({ code: 'excel-gone' });
  });
});
