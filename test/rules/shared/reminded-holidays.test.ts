import { DEFAULT_SETTINGS } from '../../../src/ledger/settings';
import { remindedHolidays } from '../../../src/rules/shared/reminded-holidays';
import { tableFrom } from '../../support/table-from-markdown';

const environment = { asOf: '2024-12-31', period: null, roster: null, settings: DEFAULT_SETTINGS };

const reminded = (year: string, node: string, first: string, sent: string) => {
  const table = tableFrom(
    `
      | 年度 | 节点 | 节日首日 | 提醒日期 | 方式 |
      | ${year} | ${node} | ${first} | ${sent} | 短信 |`,
    'holiday-reminders',
  );
  return table.rows
    .flatMap((row) => remindedHolidays(row, table, environment))
    .map(({ node, day }) => [node, day]);
};

describe('the holidays that a row reminds of', () => {
  it.each([
    ['2023', '端午', '', '2023-06-20', [['端午', '2023-06-22']]],
    ['', '端午节', '', '2024-06-07', [['端午', '2024-06-10']]],
    ['2023', '元旦', '', '2023-12-29', [['元旦', '2024-01-01']]],
    ['2024', '元旦', '', '2023-12-29', [['元旦', '2024-01-01']]],
    [
      '2023',
      '元旦、春节',
      '',
      '2022-12-30',
      [
        ['元旦', '2023-01-01'],
        ['春节', '2023-01-22'],
      ],
    ],
    [
      '2023',
      '双节',
      '',
      '2023-09-27',
      [
        ['中秋', '2023-09-29'],
        ['国庆', '2023-10-01'],
      ],
    ],
    [
      '2024',
      '两节',
      '',
      '2024-01-25',
      [
        ['元旦', '2024-01-01'],
        ['春节', '2024-02-10'],
      ],
    ],
    ['2023', '五一', '2023-04-29', '2023-04-26', [['五一', '2023-04-29']]],
    ['2023', '五一', '2022-04-29', '2023-04-26', [['五一', '2023-05-01']]],
    ['2040', '春节', '', '2040-02-10', [['春节', null]]],
    ['2023', '七一', '', '2023-06-28', []],
    ['', '端午', '', '', []],
  ])('%s %s %s %s', (year, node, first, sent, holidays) => {
    expect(reminded(year, node, first, sent)).toEqual(holidays);
  });
});
