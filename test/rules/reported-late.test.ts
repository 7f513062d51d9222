import { reportedLate } from '../../src/rules/reported-late';
import { testRule } from './rule-tester';

const sent = (...rows: readonly string[]) =>
  ['| 单位 | 报送类别 | 期次 | 标题 | 截止日 | 报送日期 | 备注 |', ...rows].join('\n');

testRule(reportedLate, {
  valid: [
    {
      name: 'in time, on the day, within the month',
      sheet: sent(
        '| 水务局 | 信息 | 3月 | 甲 | 2023-03-31 | 2023-03-31 | |',
        '| 水务局 | 信息 | 4月 | 乙 | 2023年4月底前 | 2023年4月 | |',
        '| 水务局 | 信息 | 5月 | 丙 | 2023-05-31 | | |',
      ),
    },
    {
      name: 'it says so',
      sheet: sent('| 水务局 | 信息 | 3月 | 甲 | 2023-03-31 | 2023-04-02 | 经同意延期 |'),
    },
  ],
  invalid: [
    {
      name: 'days late',
      sheet: sent('| 水务局 | 半年报告 | 上半年 | 甲 | 2023-06-30 | 2023-07-05 | |'),
      issues: [{ cell: 'F2', messageId: 'late', severity: 'warning', data: { days: 5 }, related: ['E2'] }],
    },
    {
      name: 'once under a merge',
      sheet: {
        markdown: sent(
          '| 水务局 | 信息 | 3月 | 甲 | 3月底前 | @2023-04-02 | |',
          '| 水务局 | 信息 | 3月 | 乙 | 3月底前 | | |',
        ),
        merges: ['F2:F3'],
      },
      issues: [{ cell: 'F2', data: { row: 2, days: 2 } }],
    },
  ],
});
