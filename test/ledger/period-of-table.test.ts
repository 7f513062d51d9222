import { follows, periodOf } from '../../src/ledger/period-of-table';
import { tableFrom } from '../support/table-from-markdown';

const ROWS = '| 单位 | 报送条数 | 累计条数 |\n| 甲县水务局 | 2 | 5 |';

describe('periodOf', () => {
  it('reads the period line before the title, else nothing', () => {
    expect(periodOf(tableFrom(`2022年信息报送统计表\n期次：2023年第二季度\n${ROWS}`, 'reporting'))).toEqual({
      year: 2023,
      part: '第二季度',
    });
    expect(periodOf(tableFrom(`2023年5月信息报送统计表\n${ROWS}`, 'reporting'))).toEqual({
      year: 2023,
      part: '5月',
    });
    expect(periodOf(tableFrom(ROWS, 'reporting'))).toBeNull();
  });
});

describe('follows', () => {
  const period = (part: string, year = 2023) => ({ year, part });

  it('knows the next of a kind in one year', () => {
    expect(follows(period('5月'), period('4月'))).toBe(true);
    expect(follows(period('第三季度'), period('第二季度'))).toBe(true);
    expect(follows(period('下半年'), period('上半年'))).toBe(true);
  });

  it('knows what does not follow', () => {
    expect(follows(period('6月'), period('4月'))).toBe(false);
    expect(follows(period('5月'), period('4月', 2022))).toBe(false);
    expect(follows(period('下半年'), period('第一季度'))).toBe(false);
    expect(follows(period(''), period('', 2022))).toBe(false);
  });
});
