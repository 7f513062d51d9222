import { measureCopiesProblem } from '../../src/rules/measure-copies-problem';
import { testRule } from './rule-tester';

testRule(measureCopiesProblem, {
  valid: [
    {
      name: 'concrete measures, a blank one, short ones',
      sheet: `
        | 反馈问题 | 整改措施 |
        | 未建立公务用车加油登记制度 | 由办公室设专人登记，一车一卡，每月核对里程与加油量并公示 |
        | 未按月核对加油记录 | |
        | 未登记 | 要登记 |`,
    },
    {
      name: 'the problem taken up and answered',
      sheet: `
        | 反馈问题 | 整改措施 |
        | 公务用车加油登记不规范 | 针对公务用车加油登记不规范，指定专人负责，每次加油由两人签字，月底汇总核对 |`,
    },
  ],
  invalid: [
    {
      name: 'the problem in other words',
      sheet: `
        | 反馈问题 | 整改措施 |
        | 未建立公务用车加油登记制度 | 要建立公务用车加油登记制度。 |
        | 办公用房清理不及时、超标准使用 | 立即清理办公用房，停止超标准使用，腾退两间并报办公室备案 |`,
      issues: [
        {
          cell: 'B2',
          messageId: 'copies',
          severity: 'warning',
          data: {
            score: 1,
            problem: '未建立公务用车加油登记制度',
            measure: '要建立公务用车加油登记制度。',
          },
          related: ['A2'],
        },
      ],
    },
    {
      name: 'a lower likeness by configuration',
      options: { likeness: 0.6 },
      sheet: `
        | 反馈问题 | 整改措施 |
        | 未建立公务用车加油登记制度 | 建立完善公务用车加油登记和核对制度 |`,
      issues: [{ cell: 'B2' }],
    },
  ],
});
