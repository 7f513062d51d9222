import type { Edit } from '../../src/core/edit';
import { judgeEdits } from '../../src/workbook/judge-edits';
import { buildWorkbook } from '../../src/workbook/memory/build-workbook';

const NONE: ReadonlySet<string> = new Set();

describe('judgeEdits', () => {
  it('knows a merge beyond the last row that holds something', () => {
    const workbook = buildWorkbook('a.xlsx', [{ name: '表', rows: [['甲']], merges: ['A5:B1000000'] }]);
    const edits: Edit[] = [5, 6, 999_999].map((row) => ({
      sheet: '表',
      row,
      column: 1,
      before: null,
      after: '乙',
    }));
    const judged = judgeEdits(workbook, edits, NONE);
    expect(judged.applied).toEqual(edits.slice(0, 1));
    expect(judged.refused.map(({ reason }) => reason)).toEqual(['merged', 'merged']);
  });

  it('gives back the same workbook when no edit is made', () => {
    const workbook = buildWorkbook('a.xlsx', [{ name: '表', rows: [['甲']] }]);
    expect(
      judgeEdits(workbook, [{ sheet: '表', row: 1, column: 1, before: '乙', after: '丙' }], NONE).workbook,
    ).toBe(workbook);
  });

  it('keeps rows and cells in order', () => {
    const workbook = buildWorkbook('a.xlsx', [{ name: '表', rows: [[], [null, '乙']] }]);
    const edits: Edit[] = [
      { sheet: '表', row: 2, column: 1, before: null, after: '甲' },
      { sheet: '表', row: 1, column: 1, before: null, after: '题' },
    ];
    const rows = judgeEdits(workbook, edits, NONE).workbook.sheets[0]?.rows ?? [];
    expect(rows.map((row) => [row.row, ...row.cells.keys()])).toEqual([
      [1, 1],
      [2, 1, 2],
    ]);
  });

  it('takes the first of two sheets with one name', () => {
    const workbook = buildWorkbook('a.xlsx', [
      { name: '表', rows: [['甲']] },
      { name: '表', rows: [['乙']] },
    ]);
    const judged = judgeEdits(
      workbook,
      [{ sheet: '表', row: 1, column: 1, before: '甲', after: '丙' }],
      NONE,
    );
    expect(judged.workbook.sheets.map((sheet) => sheet.rows[0]?.cells.get(1)?.value)).toEqual(['丙', '乙']);
  });
});
