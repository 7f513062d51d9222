import { cumulativeDecreases } from '../../src/rules/cumulative-decreases';
import { testRule } from './rule-tester';

const tally = (title: string, ...rows: readonly string[]) =>
  [title, '| 单位 | 报送条数 | 累计条数 |', ...rows].join('\n');
const APRIL = '甲县2023年4月信息报送统计表';
const MAY = '甲县2023年5月信息报送统计表';

testRule(cumulativeDecreases, {
  valid: [
    {
      name: 'it grew by what was sent; a new year begins anew; a unit that is new',
      previous: { 表: tally(APRIL, '| 甲县水务局 | 3 | 10 |') },
      sheet: tally(MAY, '| 甲县水务局 | 2 | 12 |', '| 甲县林业局 | 1 | 1 |'),
    },
    {
      name: 'another year',
      previous: { 表: tally('甲县2022年12月信息报送统计表', '| 甲县水务局 | 3 | 30 |') },
      sheet: tally('甲县2023年1月信息报送统计表', '| 甲县水务局 | 2 | 2 |'),
    },
    {
      name: 'a month lies between; the halves make the year',
      previous: {
        四月: tally(APRIL, '| 甲县水务局 | 3 | 10 |', '| 甲县档案馆 | 1 | 5 |'),
        上半年: tally('甲县2023年上半年信息报送统计表', '| 甲县林业局 | 5 | 5 |'),
        下半年: tally('甲县2023年下半年信息报送统计表', '| 甲县林业局 | 6 | 11 |'),
      },
      sheets: {
        六月: tally('甲县2023年6月信息报送统计表', '| 甲县水务局 | 2 | 15 |', '| 甲县档案馆 | 0 | 5 |'),
        全年: tally('甲县2023年信息报送统计表', '| 甲县林业局 | 11 | 11 |'),
      },
    },
  ],
  invalid: [
    {
      name: 'less than before, and not what the months make',
      previous: { 表: tally(APRIL, '| 甲县水务局 | 3 | 10 |', '| 甲县林业局 | 3 | 10 |') },
      sheet: tally(MAY, '| 甲县水务局 | 2 | 9 |', '| 甲县林业局 | 4 | 15 |'),
      issues: [
        {
          cell: 'C3',
          file: '样例.xlsx',
          messageId: 'decreased',
          severity: 'error',
          data: { row: 3, unit: '甲县水务局', before: 10, after: '9', right: 12 },
          related: ['C3'],
          fix: { C3: 12 },
        },
        { cell: 'C4', messageId: 'sum', data: { right: 14 }, fix: { C4: 14 } },
      ],
    },
    {
      name: 'periods that nobody states: only a decrease is wrong; the halves do not make the year',
      previous: {
        表: tally('信息报送统计表', '| 甲县水务局 | 3 | 10 |', '| 甲县档案馆 | 3 | 10 |'),
        上半年: tally('甲县2023年上半年信息报送统计表', '| 甲县林业局 | 5 | 5 |'),
        下半年: tally('甲县2023年下半年信息报送统计表', '| 甲县林业局 | 6 | 11 |'),
      },
      sheets: {
        表: tally('信息报送统计表', '| 甲县水务局 | 2 | 8 |', '| 甲县档案馆 | 3 | 20 |'),
        全年: tally('甲县2023年信息报送统计表', '| 甲县林业局 | 12 | 12 |'),
      },
      issues: [
        { cell: 'C3', messageId: 'decreased' },
        { cell: 'B3', messageId: 'halves', data: { unit: '甲县林业局', after: '12', right: 11 } },
      ],
    },
  ],
});
