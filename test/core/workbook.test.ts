import { type Sheet, SheetView } from '../../src/core/workbook';

const SHEET: Sheet = {
  name: '表',
  state: 'visible',
  rows: [
    { row: 2, hidden: false, cells: new Map([[1, { value: '办公室' }]]) },
    { row: 4, hidden: true, cells: new Map([[3, { value: 7 }]]) },
  ],
  merges: [
    { top: 2, left: 1, bottom: 4, right: 1 },
    { top: 1, left: 1, bottom: 1_048_576, right: 16_384 },
  ],
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

  it('indexes a merge over the whole sheet only as far as the sheet is filled', () => {
    expect(view.mergeAt(4, 16_384)).toEqual({ top: 1, left: 1, bottom: 1_048_576, right: 16_384 });
    expect(view.mergeAt(5, 1)).toBeUndefined();
  });
});
