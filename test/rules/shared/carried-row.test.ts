import { carriedRow } from '../../../src/rules/shared/carried-row';
import { tableFrom } from '../../support/table-from-markdown';

const HEAD = '| 序号 | 反馈问题 | 整改措施 | 反馈日期 | 备注 |';
const before = tableFrom(`${HEAD}\n| 4 | 账实不符 | 盘点 | @2023-03-14 |  |`, 'rectification').rows[0];

function carried(sheet: string, offset = 1, more = {}) {
  if (!before) throw new Error('no row');
  return carriedRow(tableFrom(sheet, 'rectification'), before, offset, more)?.map(
    ({ row, column, after }) => [row, column, after],
  );
}

describe('carriedRow', () => {
  it('writes the row below the last one and counts on', () => {
    expect(carried(`${HEAD}\n| 7 | 接待超标 | 退缴 |  |  |`, 2, { remark: '上期结转' })).toEqual([
      [4, 1, 9],
      [4, 2, '账实不符'],
      [4, 3, '盘点'],
      [4, 4, '2023-03-14'],
      [4, 5, '上期结转'],
    ]);
  });

  it('leaves the number open where none is to be counted on, and columns that the table lacks', () => {
    expect(carried('| 反馈问题 | 整改措施 |\n| 接待超标 | 退缴 |')).toEqual([
      [3, 1, '账实不符'],
      [3, 2, '盘点'],
    ]);
    expect(carried(`${HEAD}\n| A7 | 接待超标 | 退缴 |  |  |`)?.some(([, column]) => column === 1)).toBe(
      false,
    );
  });

  it('is impossible where something stands below, or without rows', () => {
    expect(carried(`${HEAD}\n| 7 | 接待超标 | 退缴 |  |  |\n填报人：温雅琴`)).toBeUndefined();
    expect(carried(`${HEAD}\n| 7 | 接待超标 | 退缴 |  |  |\n| 合计 | 1个 |  |  |  |`)).toBeUndefined();
  });
});
