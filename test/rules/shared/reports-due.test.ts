import { DEFAULT_SETTINGS } from '../../../src/ledger/settings';
import { sentReport, slotsOf } from '../../../src/rules/shared/reports-due';
import { tableFrom } from '../../support/table-from-markdown';

const environment = { asOf: '2024-06-30', period: null, roster: null, settings: DEFAULT_SETTINGS };

const report = (kind: string, period: string, title: string, day: string) => {
  const table = tableFrom(
    `| 单位 | 报送类别 | 期次 | 标题 | 报送日期 |\n| 水务局 | ${kind} | ${period} | ${title} | ${day} |`,
    'reporting',
  );
  const [row] = table.rows;
  const sent = row && sentReport(row, table, environment);
  return sent && [sent.kind, sent.year, sent.slot];
};

describe('sentReport', () => {
  it.each([
    ['半年报告', '2023年上半年', '甲', '2023-07-10', ['half-year', 2023, 1]],
    ['半年报告', '', '甲', '2023-07-10', ['half-year', 2023, 1]],
    ['半年报告', '', '甲', '2024-01-10', ['half-year', 2023, 2]],
    ['半年报告', '', '甲', '2023-09-10', ['half-year', 2023, null]],
    ['信息', '2023年3月', '甲', '2023-04-02', ['information', 2023, 3]],
    ['信息', '十一月', '甲', '2023-12-01', ['information', 2023, 11]],
    ['信息', '2023-05', '甲', '2023-06-01', ['information', 2023, 5]],
    ['信息', '第8期', '甲', '2023-06-01', ['information', 2023, 6]],
    ['简报', '', '甲', '', ['information', null, null]],
    ['调研报告', '2023年', '甲', '2024-01-02', ['research', 2023, 1]],
    ['方案', '2023年', '甲', '2023-01-02', null],
  ])('%s %s %s %s', (kind, period, title, day, expected) => {
    expect(report(kind, period, title, day)).toEqual(expected);
  });
});

describe('slotsOf', () => {
  it('divides the year', () => {
    expect(slotsOf('half-year', 2024)).toEqual([
      { slot: 1, start: '2024-01-01', end: '2024-06-30' },
      { slot: 2, start: '2024-07-01', end: '2024-12-31' },
    ]);
    expect(slotsOf('information', 2024)[1]).toEqual({ slot: 2, start: '2024-02-01', end: '2024-02-29' });
    expect(slotsOf('research', 2024)).toHaveLength(1);
  });
});
