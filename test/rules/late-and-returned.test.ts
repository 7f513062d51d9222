import { lateAndReturned } from '../../src/rules/late-and-returned';
import { testRule } from './rule-tester';

const HEAD = '| 单位 | 报送类别 | 标题 | 截止日 | 报送日期 | 是否退回 |';

testRule(lateAndReturned, {
  valid: [
    {
      name: 'in time, on the day, in the month; without a day; not returned',
      sheet: `
        ${HEAD}
        | 甲县水务局 | 半年报告 | 上半年工作报告 | 2023-06-30 | 2023-06-30 | 否 |
        | 甲县水务局 | 调研报告 | 基层廉政风险调研 | 2023年11月 | 2023年11月 |  |
        | 甲县林业局 | 信息 | 林场廉洁文化建设 |  | 2023-06-30 |  |`,
    },
    {
      name: 'no unit is known',
      sheet: `
        | 报送类别 | 标题 | 截止日 | 报送日期 |
        | 半年报告 | 上半年工作报告 | 2023-06-30 | 2023-07-30 |`,
    },
  ],
  invalid: [
    {
      name: 'each unit once, with its sum',
      sheet: `
        ${HEAD}
        | 甲县水务局 | 半年报告 | 上半年工作报告 | 2023-06-30 | 2023-07-05 | 否 |
        | 甲县林业局 | 半年报告 | 上半年工作报告 | 2023-06-30 | 2023-06-20 | 是 |
        | 甲县水务局 | 信息 | 河道整治见成效 | 2023-08-31 | 2023-09-10 | 是 |
        | 甲县水务局 | 信息 | 水库巡查不松懈 | 2023-09-30 | 2023-09-10 |  |`,
      issues: [
        {
          cell: 'A2',
          messageId: 'tally',
          severity: 'warning',
          data: { unit: '甲县水务局', sent: 3, late: 2, days: 15, longest: 10, returned: 1 },
          related: ['E4'],
        },
        { cell: 'A3', data: { unit: '甲县林业局', sent: 1, late: 0, days: 0, longest: 0, returned: 1 } },
      ],
    },
    {
      name: 'the unit of the head stands for the rows',
      sheet: `
        填报单位：甲县水务局
        | 报送类别 | 标题 | 截止日 | 报送日期 |
        | 半年报告 | 上半年工作报告 | 2023-06-30 | 2023-07-01 |`,
      issues: [{ cell: 'A3', data: { unit: '甲县水务局', late: 1, days: 1 } }],
    },
  ],
});
