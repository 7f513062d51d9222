import { parsePeriod } from '../../../src/ledger/period';
import { DEFAULT_SETTINGS } from '../../../src/ledger/settings';
import { judgedMonths, monthName } from '../../../src/rules/shared/judged-months';
import { tableFrom } from '../../support/table-from-markdown';

const months = (title: string, asOf: string, period?: string): string[] => {
  const table = tableFrom(
    `${title}
      | 日期 | 检查方式 | 被检查单位 | 检查内容 |
      | 2023-05-09 | 随机抽查 | 财务科 | 财务纪律 |`,
    'inspections',
  );
  const environment = {
    asOf,
    period: period === undefined ? null : parsePeriod(period),
    roster: null,
    settings: DEFAULT_SETTINGS,
  };
  return judgedMonths([table], 'date', environment).map(monthName);
};

describe('the months that a ledger must account for', () => {
  it('are those that are over', () => {
    expect(months('监督检查台账', '2023-03-30')).toEqual(['1月', '2月']);
    expect(months('监督检查台账', '2023-03-31')).toEqual(['1月', '2月', '3月']);
    expect(months('监督检查台账', '2024-02-01')).toHaveLength(12);
  });

  it('are those of the part that the title names', () => {
    expect(months('2023年第二季度监督检查台账', '2023-12-31')).toEqual(['4月', '5月', '6月']);
    expect(months('2023年下半年监督检查台账', '2023-08-31')).toEqual(['7月', '8月']);
    expect(months('2023年5月监督检查台账', '2023-12-31')).toEqual(['5月']);
  });

  it('are those of the period', () => {
    expect(months('2023年监督检查台账', '2023-12-31', '2023Q1')).toEqual(['1月', '2月', '3月']);
  });
});
