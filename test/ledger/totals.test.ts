import { wrongTotals } from '../../src/ledger/totals';
import { tableFrom } from '../support/table-from-markdown';

const table = (copies: readonly string[], totals: string) =>
  tableFrom(
    `| 文书名称 | 签订人 | 签订日期 | 份数 |
    ${copies.map((copy) => `| 廉政承诺书 | 林启明 | 2023-03-01 | ${copy} |`).join('\n')}
    ${totals}`,
    'pledges',
  );

describe('wrongTotals', () => {
  it('compares numbers, also those kept as text, and leaves other texts alone', () => {
    expect(wrongTotals(table(['2', "'1,003'"], '| 合计 | | | 1005 |'))).toEqual([]);
    expect(wrongTotals(table(['2', '若干'], '| 合计 | | | 9 |'))).toEqual([]);
    expect(wrongTotals(table(['2', '3'], '| 合计 | | | 6 |'))).toMatchObject([{ declared: 6, sum: 5 }]);
  });

  it('takes a second 合计 for the sum of its own rows or of all', () => {
    const rows = '| 廉政承诺书 | 周若溪 | 2023-03-01 | 4 |';
    expect(wrongTotals(table(['2'], `| 合计 | | | 2 |\n${rows}\n| 合计 | | | 4 |`))).toEqual([]);
    expect(wrongTotals(table(['2'], `| 小计 | | | 2 |\n${rows}\n| 合计 | | | 6 |`))).toEqual([]);
    expect(wrongTotals(table(['2'], `| 小计 | | | 2 |\n${rows}\n| 小计 | | | 6 |`))).toMatchObject([
      { sum: 4 },
    ]);
  });
});
