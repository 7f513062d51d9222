import { buildWorkbook } from '../../../src/workbook/memory/build-workbook';

describe('buildWorkbook', () => {
  it('numbers rows and columns from 1 and leaves out what is empty', () => {
    const [sheet] = buildWorkbook('a.xlsx', [
      { name: '表', rows: [[null, '甲'], [], ['', { value: 1, formula: 'A1' }]] },
    ]).sheets;
    expect(sheet?.rows).toEqual([
      { row: 1, hidden: false, cells: new Map([[2, { value: '甲' }]]) },
      { row: 3, hidden: false, cells: new Map([[2, { value: 1, formula: 'A1' }]]) },
    ]);
  });

  it('takes ranges by their names', () => {
    const [sheet] = buildWorkbook('a.xlsx', [
      {
        name: '表',
        merges: ['A1:C2'],
        hiddenColumns: ['D', 'F:G'],
        autoFilter: 'A3:C9',
        hiddenRows: [2],
        state: 'veryHidden',
      },
    ]).sheets;
    expect(sheet).toEqual({
      name: '表',
      state: 'veryHidden',
      rows: [{ row: 2, hidden: true, cells: new Map() }],
      merges: [{ top: 1, left: 1, bottom: 2, right: 3 }],
      hiddenColumns: [
        { top: 1, left: 4, bottom: 1_048_576, right: 4 },
        { top: 1, left: 6, bottom: 1_048_576, right: 7 },
      ],
      autoFilter: { top: 3, left: 1, bottom: 9, right: 3 },
    });
  });

  it('refuses names that are none', () => {
    expect(() => buildWorkbook('a.xlsx', [{ name: '表', merges: ['A0'] }])).toThrow(RangeError);
    expect(() => buildWorkbook('a.xlsx', [{ name: '表', hiddenColumns: ['1'] }])).toThrow(RangeError);
  });
});
