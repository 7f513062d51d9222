import { yearNotUpdated } from '../../src/rules/year-not-updated';
import { testRule } from './rule-tester';

const risks = (title: string, day = '') => `
  ${title}
  填报日期：${day}
  | 岗位名称 | 风险点描述 | 防控措施 |
  | 出纳 | 坐支现金 | 每日盘点 |`;
const OLD = { 表: risks('临河县水务局2022年廉政风险点台账') };
const reminders = (year: number) => `
  | 年度 | 节点 | 提醒日期 | 方式 | 覆盖人数 |
  | ${year} | 元旦 | ${year}-12-28 | 短信 | 20 |
  | ${year} | 春节 | ${year}-01-18 | 短信 | 20 |`;

testRule(yearNotUpdated, {
  valid: [
    {
      name: 'the present year',
      period: '2023',
      previous: OLD,
      sheet: risks('临河县水务局2023年廉政风险点台账'),
    },
    {
      name: 'nobody says what year it is, or it is still the time for last year',
      previous: OLD,
      sheets: {
        甲: risks('临河县水务局2022年廉政风险点台账'),
        乙: risks('临河县水务局2022年廉政风险点台账', '2023年3月31日'),
      },
    },
    {
      name: 'another year than the last time: what it should be is not for this rule',
      period: '2023',
      previous: { 表: risks('临河县水务局2021年廉政风险点台账') },
      sheet: risks('临河县水务局2022年廉政风险点台账'),
    },
    {
      name: 'the year of an inspection',
      period: '2023',
      previous: { 表: '2022年巡察反馈问题整改台账\n| 反馈问题 | 整改措施 |\n| 账实不符 | 盘点 |' },
      sheet: '2022年巡察反馈问题整改台账\n| 反馈问题 | 整改措施 |\n| 账实不符 | 盘点 |',
    },
  ],
  invalid: [
    {
      name: 'the title of last year, by the period asked for',
      period: '2023',
      previous: OLD,
      sheet: risks('临河县水务局2022年廉政风险点台账'),
      issues: [
        {
          cell: 'A1',
          file: '样例.xlsx',
          messageId: 'old-year',
          severity: 'error',
          data: { year: 2022, expected: 2023 },
          suggestions: ['临河县水务局2023年廉政风险点台账'],
        },
      ],
    },
    {
      name: 'by the fill date',
      previous: OLD,
      sheet: risks('临河县水务局2022年廉政风险点台账', '2023年6月30日'),
      issues: [{ cell: 'A1', data: { expected: 2023 } }],
    },
    {
      name: 'a column of years',
      period: '2023',
      previous: { 表: reminders(2022) },
      sheet: reminders(2022),
      issues: [{ cell: 'A1', data: { year: 2022 }, suggestions: [2023] }],
    },
  ],
});
