import type { Sheet } from '../../src/core/workbook';
import { sheetView } from '../../src/ledger/sheet-view';

describe('sheetView', () => {
  it('gives one view of a sheet, and another one of its copy', () => {
    const sheet: Sheet = { name: '表', state: 'visible', rows: [], merges: [], hiddenColumns: [] };
    expect(sheetView(sheet)).toBe(sheetView(sheet));
    expect(sheetView({ ...sheet })).not.toBe(sheetView(sheet));
  });
});
