import { recogniseWorkbook } from '../../../src/ledger/recognise';
import { rowsBelow } from '../../../src/rules/shared/rows-below';
import { workbookFromMarkdown } from '../../support/sheet-from-markdown';

const TABLE = `
  | 年度 | 节点 | 提醒日期 | 方式 |
  | 2023 | 春节 | 2023-01-18 | 短信 |`;
const ROWS = [
  { year: 2023, node: '清明', holidayDay: '2023-04-05' },
  { year: 2023, node: '五一', means: null },
];

function offered(sheet: string, merges: readonly string[] = []) {
  const workbook = workbookFromMarkdown('样例.xlsx', { 表: { markdown: sheet, merges } });
  const [table] = recogniseWorkbook(workbook);
  if (!table) throw new Error('no table');
  return { workbook, table };
}

describe('new rows below a table', () => {
  it('hold what there is a column for', () => {
    const { workbook, table } = offered(TABLE);
    const fix = rowsBelow(workbook, table, ROWS);
    expect(fix?.safety).toBe('suggestion');
    expect(fix?.edits.map(({ row, column, before, after }) => [row, column, before, after])).toEqual([
      [3, 1, null, 2023],
      [3, 2, null, '清明'],
      [4, 1, null, 2023],
      [4, 2, null, '五一'],
    ]);
  });

  it('are put in where something stands below or is merged there', () => {
    const rows = [
      {
        sheet: '表',
        after: 2,
        rows: [
          [
            { column: 1, value: 2023 },
            { column: 2, value: '清明' },
          ],
          [
            { column: 1, value: 2023 },
            { column: 2, value: '五一' },
          ],
        ],
      },
    ];
    const foot = offered(`${TABLE}\n\n审核人：温雅琴`);
    expect(rowsBelow(foot.workbook, foot.table, ROWS)).toEqual({ safety: 'suggestion', edits: [], rows });
    expect(rowsBelow(foot.workbook, foot.table, ROWS.slice(0, 1))?.edits).toHaveLength(2);
    const merged = offered(TABLE, ['A3:D3']);
    expect(rowsBelow(merged.workbook, merged.table, ROWS)?.rows).toEqual(rows);
  });

  it('are not offered without a row to look like, over a merge, or where the table lies elsewhere', () => {
    const bare = offered('| 年度 | 节点 | 提醒日期 | 方式 | 覆盖人数 |\n\n审核人：温雅琴');
    expect(rowsBelow(bare.workbook, bare.table, ROWS)).toBeNull();
    const over = offered(`${TABLE}\n审核人：温雅琴`, ['A2:A3']);
    expect(rowsBelow(over.workbook, over.table, ROWS)).toBeNull();
    const { workbook, table } = offered(TABLE);
    expect(rowsBelow({ ...workbook, path: '别的.xlsx' }, table, ROWS)).toBeNull();
    expect(rowsBelow(workbook, table, [])).toBeNull();
    expect(rowsBelow(workbook, table, [{ problem: '缺明细' }])).toBeNull();
  });
});
