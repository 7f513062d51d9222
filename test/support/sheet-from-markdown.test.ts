import { sheetFromMarkdown, workbookFromMarkdown } from './sheet-from-markdown';

describe('sheetFromMarkdown', () => {
  const sheet = sheetFromMarkdown(
    '表1',
    `
    临河县水务局台账

    | 序号 | 内容 |
    |---|:---:|
    | 1 | '12' |
    | @2023-03-14 | =SUM(A1:A2)→12 |
    | #REF! | 甲<br>乙\\|丙 |
    `,
    { merges: ['A1:B1'], hiddenRows: [5], hiddenColumns: ['B1:B9'], autoFilter: 'A3:B6', state: 'hidden' },
  );

  it('counts blank lines as rows and separators as none', () => {
    expect(sheet.rows.map((row) => row.row)).toEqual([1, 3, 4, 5, 6]);
    expect(sheet.rows[3]?.hidden).toBe(true);
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
    expect(sheet.hiddenColumns).toEqual([{ top: 1, left: 2, bottom: 9, right: 2 }]);
    expect(sheet.autoFilter).toEqual({ top: 3, left: 1, bottom: 6, right: 2 });
    expect(sheet.state).toBe('hidden');
  });

  it('reads the cell notations', () => {
    const cells = sheet.rows.slice(2).flatMap((row) => [...row.cells.values()]);
    expect(cells).toEqual([
      { value: 1 },
      { value: '12' },
      { value: 44999, date: '2023-03-14' },
      { value: 12, formula: 'SUM(A1:A2)' },
      { value: null, error: '#REF!' },
      { value: '甲\n乙|丙' },
    ]);
  });

  it('makes workbooks', () => {
    const workbook = workbookFromMarkdown('甲.xlsx', {
      一: '| a |',
      二: { markdown: '| b |', state: 'hidden' },
    });
    expect(workbook.sheets.map(({ name, state }) => [name, state])).toEqual([
      ['一', 'visible'],
      ['二', 'hidden'],
    ]);
  });
});
