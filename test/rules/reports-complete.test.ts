import { reportsComplete } from '../../src/rules/reports-complete';
import { testRule } from './rule-tester';

const sent = (...rows: readonly string[]) =>
  ['2023年信息报送台账', '| 单位 | 报送类别 | 期次 | 标题 | 报送日期 |', ...rows].join('\n');

const monthly = (months: readonly number[]) =>
  months.map((month) => `| 水务局 | 信息 | 2023年${month}月 | 第${month}篇 | |`);

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

const HALVES = [
  '| 水务局 | 半年报告 | 2023年上半年 | 上半年情况 | 2023-07-03 |',
  '| 水务局 | 半年报告 | 2023年 | 情况报告 | 2024-01-05 |',
];

const STUDY = '| 水务局 | 调研报告 | 2023年度 | 农村饮水调研 | 2023-10-08 |';

testRule(reportsComplete, {
  valid: [
    { name: 'everything', asOf: '2024-03-01', sheet: sent(...monthly(MONTHS), ...HALVES, STUDY) },
    { name: 'what is not over is not missing', asOf: '2023-06-15', sheet: sent(...monthly([1, 2, 3, 4, 5])) },
    { name: 'a ledger of information only', sheet: sent(...monthly(MONTHS)) },
    {
      name: 'the half of the year that the title names',
      sheet: sent(...monthly([1, 2, 3, 4, 5, 6])).replace('2023年', '2023年上半年'),
    },
    { name: 'other reports', sheet: sent('| 水务局 | 方案 | 2023年 | 工作方案 | 2023-03-01 |') },
    {
      name: 'the month from the day it was sent',
      asOf: '2023-02-28',
      sheet: sent(
        '| 水务局 | 信息 | 第1期 | 甲 | 2023-01-10 |',
        '| 水务局 | 信息 | 第2期 | 乙 | 2023-02-10 |',
      ),
    },
  ],
  invalid: [
    {
      name: 'months, a half-year and the study',
      sheet: sent(...monthly([1, 2, 3, 4, 5, 6, 7, 8, 10, 12]), HALVES[0] ?? ''),
      issues: [
        { cell: 'C2', messageId: 'half-year', severity: 'error', data: { unit: '水务局', slots: ['2'] } },
        { cell: 'C2', messageId: 'information', data: { slots: ['9', '11'] } },
        { cell: 'C2', messageId: 'research' },
      ],
    },
    {
      name: 'two units, each by itself',
      period: '2023Q1',
      sheet: sent(...monthly([1, 2, 3]), '| 林草局 | 信息 | 1月 | 甲 | 2023-01-20 |'),
      issues: [{ cell: 'C2', messageId: 'information', data: { unit: '林草局', slots: ['2', '3'] } }],
    },
    {
      name: 'several files of a unit are told once',
      period: '2023H1',
      files: {
        'a.xlsx': { 信息: `填报单位：水务局\n${sent(...monthly([1, 2, 3]))}` },
        'b.xlsx': { 信息: `填报单位：水务局\n${sent(...monthly([4, 5]))}` },
      },
      issues: [{ cell: 'C3', messageId: 'information', data: { slots: ['6'] } }],
    },
    {
      name: 'a tally with a unit that sent nothing',
      sheet: '| 单位 | 报送条数 | 累计条数 | 得分 |\n| 水务局 | 2 | 5 | 4 |\n| 林草局 | 0 | 3 | 0 |',
      issues: [{ cell: 'B3', messageId: 'none-sent' }],
    },
  ],
});
