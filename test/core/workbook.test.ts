import { type Sheet, SheetView } from '../../src/core/workbook';

const SHEET: Sheet = {
  name: '表',
  state: 'visible',
  rows: [
    { row: 2, hidden: false, cells: new Map([[1, { value: '办公室' }]]) },
    { row: 4, hidden: true, cells: new Map([[3, { value: 7 }]]) },
  ],
  merges: [{ top: 2, left: 1, bottom: 4, right: 1 }],
  hiddenColumns: [],
};

describe('SheetView', () => {
  const view = new SheetView(SHEET);

  it('knows how far the sheet reaches', () => {
    expect([view.lastRow, view.lastColumn]).toEqual([4, 3]);
    const empty = new SheetView({ ...SHEET, rows: [], merges: [] });
    expect([empty.lastRow, empty.lastColumn]).toEqual([0, 0]);
  });

  it('gives an empty cell where nothing is stored', () => {
    expect(view.cell(3, 2)).toEqual({ value: null });
  });

  it('shows the top-left cell all over a merge', () => {
    expect(view.shown(4, 1)).toEqual({ value: '办公室' });
    expect(view.mergeAt(3, 1)).toEqual({ top: 2, left: 1, bottom: 4, right: 1 });
  });

  it('finds merges far larger than the sheet is filled, and many of them', () => {
    const tall = Array.from({ length: 10_000 }, (_, index) => ({
      top: 6,
      left: index + 1,
      bottom: 1_048_576,
      right: index + 1,
    }));
    const rows = [...SHEET.rows, { row: 1_048_576, hidden: false, cells: new Map([[1, { value: 1 }]]) }];
    const full = new SheetView({ ...SHEET, rows, merges: tall });
    expect(full.mergeAt(900_000, 10_000)).toEqual(tall[9_999]);
    expect(full.mergeAt(5, 1)).toBeUndefined();
  });
});
