import { carriedRow } from '../../../src/rules/shared/carried-row';
import type { MarkdownSheet } from '../../support/sheet-from-markdown';
import { tableFrom } from '../../support/table-from-markdown';

const HEAD = '| 序号 | 反馈问题 | 整改措施 | 反馈日期 | 备注 |';
const before = tableFrom(`${HEAD}\n| 4 | 账实不符 | 盘点 | @2023-03-14 |  |`, 'rectification').rows[0];

function carried(sheet: MarkdownSheet, offset = 1, more = {}) {
  if (!before) throw new Error('no row');
  return carriedRow(tableFrom(sheet, 'rectification'), before, offset, more);
}

function written(sheet: string, offset = 1, more = {}) {
  return carried(sheet, offset, more)?.edits.map(({ row, column, after }) => [row, column, after]);
}

describe('carriedRow', () => {
  it('writes the row below the last one and counts on', () => {
    expect(written(`${HEAD}\n| 7 | 接待超标 | 退缴 |  |  |`, 2, { remark: '上期结转' })).toEqual([
      [4, 1, 9],
      [4, 2, '账实不符'],
      [4, 3, '盘点'],
      [4, 4, '2023-03-14'],
      [4, 5, '上期结转'],
    ]);
  });

  it('leaves the number open where none is to be counted on, and columns that the table lacks', () => {
    expect(written('| 反馈问题 | 整改措施 |\n| 接待超标 | 退缴 |')).toEqual([
      [3, 1, '账实不符'],
      [3, 2, '盘点'],
    ]);
    expect(written(`${HEAD}\n| A7 | 接待超标 | 退缴 |  |  |`)?.some(([, column]) => column === 1)).toBe(
      false,
    );
  });

  it('is put in where something stands below', () => {
    for (const foot of ['填报人：温雅琴', '| 合计 | 1个 |  |  |  |']) {
      const fix = carried(`${HEAD}\n| 7 | 接待超标 | 退缴 |  |  |\n${foot}`);
      expect(fix?.edits).toEqual([]);
      expect(fix?.rows).toMatchObject([{ after: 2, rows: [[{ value: 8 }, { value: '账实不符' }, {}, {}]] }]);
    }
  });

  it('is impossible without rows, and over a merge', () => {
    const merged = { markdown: `${HEAD}\n| 7 | 接待超标 | 退缴 |  |  |\n填报人：温雅琴`, merges: ['E2:E3'] };
    expect(carried(merged)).toBeNull();

    expect(carried(`${HEAD}\n填报人：温雅琴`)).toBeNull();
  });
});
