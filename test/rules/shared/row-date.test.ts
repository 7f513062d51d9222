import type { Table } from '../../../src/core/table';
import type { LedgerEnvironment } from '../../../src/ledger/environment';
import { parsePeriod } from '../../../src/ledger/period';
import { recogniseWorkbook } from '../../../src/ledger/recognise';
import { DEFAULT_SETTINGS } from '../../../src/ledger/settings';
import { dayOf, spanOf } from '../../../src/rules/shared/row-date';
import { workbookFromMarkdown } from '../../support/sheet-from-markdown';

const ENVIRONMENT: LedgerEnvironment = {
  asOf: '2023-12-31',
  period: null,
  roster: null,
  settings: DEFAULT_SETTINGS,
};

function tableWith(feedback: string, deadline: string, completion: string, head = ''): Table {
  const [table] = recogniseWorkbook(
    workbookFromMarkdown('甲.xlsx', {
      表: `问题整改台账
        | 填报日期：${head} |
        | 反馈问题 | 整改措施 | 反馈日期 | 完成时限 | 状态 | 完成日期 |
        | 印章使用登记不全 | 建立登记簿 | ${feedback} | ${deadline} | 已完成 | ${completion} |`,
    }),
    { ledger: 'rectification' },
  );
  if (!table) throw new Error('not recognised');
  return table;
}

function days(table: Table, environment = ENVIRONMENT) {
  const [row] = table.rows;
  if (!row) throw new Error('no row');
  return ['feedbackDate', 'deadline', 'completionDate'].map((name) => spanOf(row, name, environment, table));
}

const day = (iso: string) => ({ first: iso, last: iso });

describe('spanOf', () => {
  it('reads dates of every kind', () => {
    expect(days(tableWith('@2023-03-01', '2023年6月底前', '2023年6月'))).toEqual([
      day('2023-03-01'),
      day('2023-06-30'),
      { first: '2023-06-01', last: '2023-06-30' },
    ]);
    expect(days(tableWith('2023年', '长期坚持', ''))).toEqual([
      { first: '2023-01-01', last: '2023-12-31' },
      null,
      null,
    ]);
  });

  it('counts 立行立改 from the feedback', () => {
    expect(days(tableWith('2023.3.1', '立行立改', '2023-03-10'))[1]).toEqual(day('2023-03-16'));
  });

  it('takes the year of the period, the fill date or the as-of day', () => {
    expect(days(tableWith('3月1日', '6月30日', '6月'))[1]).toEqual(day('2023-06-30'));
    const filled = tableWith('3月1日', '6月30日', '6月5日', '2022年12月20日');
    expect(days(filled)[2]).toEqual(day('2022-06-05'));
    expect(days(filled, { ...ENVIRONMENT, period: parsePeriod('2021') })[0]).toEqual(day('2021-03-01'));
  });
});

describe('dayOf', () => {
  it('gives the last day, and null without the column', () => {
    const [row] = tableWith('2023年3月', '2023-06-30', '').rows;
    if (!row) throw new Error('no row');
    expect(dayOf(row, 'feedbackDate', ENVIRONMENT)).toBe('2023-03-31');
    expect(dayOf(row, 'closingDate', ENVIRONMENT)).toBeNull();
  });
});
