import { planReportedInTime } from '../../src/rules/plan-reported-in-time';
import { testRule } from './rule-tester';

const problems = (...rows: readonly string[]) =>
  [
    '| 来源 | 反馈日期 | 反馈问题 | 整改措施 |',
    ...rows.map((row) => `| ${row} | 制度不落实 | 修订制度 |`),
  ].join('\n');

const sent = (...rows: readonly string[]) =>
  ['| 单位 | 报送类别 | 期次 | 标题 | 报送日期 |', ...rows.map((row) => `| 水务局 | ${row} |`)].join('\n');

testRule(planReportedInTime, {
  valid: [
    {
      name: 'within the month, and other papers',
      sheets: {
        整改: problems('市委巡察 | 2023-01-31'),
        报送: sent(
          '方案 | 2023年 | 巡察整改方案 | 2023-02-28',
          '方案 | 2023年 | 普法工作方案 | 2023-09-01',
          '整改报告 | 2023年 | 巡察整改报告 | 2023-06-01',
        ),
      },
    },
    {
      name: 'the plan answers a later feedback',
      sheets: {
        整改: problems('市委巡察 | 2023-01-31', '审计 | 2023-06-01'),
        报送: sent('方案 | 2023年 | 审计整改方案 | 2023-06-20'),
      },
    },
    { name: 'no rectification list', sheets: { 报送: sent('方案 | 2023年 | 巡察整改方案 | 2023-09-01') } },
  ],
  invalid: [
    {
      name: 'a day late, counted by months',
      sheets: {
        整改: problems('市委巡察 | 2023-01-31'),
        报送: sent('方案 | 2023年 | 巡察整改方案 | 2023-03-01'),
      },
      issues: [
        {
          cell: 'E2',
          messageId: 'late',
          severity: 'warning',
          data: { due: '2023-02-28', days: 1, feedback: '2023-01-31' },
        },
      ],
    },
    {
      name: 'in another file of the unit; the source that the title names; reports with a limit',
      options: { reportMonths: 3 },
      files: {
        'a.xlsx': { 整改: `填报单位：水务局\n${problems('巡察 | 2023-01-10', '审计 | 2023-05-01')}` },
        'b.xlsx': {
          报送: `填报单位：水务局\n${sent('方案 | 2023年 | 巡察整改方案 | 2023-05-10', '整改报告 | 2023年 | 审计整改情况报告 | 2023-08-02')}`,
        },
      },
      issues: [
        { cell: 'E3', data: { feedback: '2023-01-10' } },
        { cell: 'E4', data: { feedback: '2023-05-01', due: '2023-08-01' } },
      ],
    },
  ],
});
