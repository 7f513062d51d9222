import { progressCopiesMeasure } from '../../src/rules/progress-copies-measure';
import { testRule } from './rule-tester';

testRule(progressCopiesMeasure, {
  valid: [
    {
      name: 'results told, nothing told yet',
      sheet: `
        | 反馈问题 | 整改措施 | 整改进展 |
        | 印章使用登记不全 | 由办公室设专人登记用印，每月核对一次 | 6月起由专人登记，共登记用印126次，核对无误 |
        | 公车加油未核对 | 每月核对加油记录和行驶里程 | |`,
    },
    {
      name: 'no progress column',
      sheet: `
        | 反馈问题 | 整改措施 |
        | 印章使用登记不全 | 由办公室设专人登记用印，每月核对一次 |`,
    },
  ],
  invalid: [
    {
      name: 'the measure with 已 before it',
      sheet: `
        | 反馈问题 | 整改措施 | 整改情况 |
        | 印章使用登记不全 | 由办公室设专人登记用印，每月核对一次 | 已由办公室设专人登记用印，每月核对一次。 |`,
      issues: [
        { cell: 'C2', messageId: 'copies', severity: 'warning', data: { row: 2, score: 1 }, related: ['B2'] },
      ],
    },
    {
      name: 'a merged progress is reported once',
      sheets: {
        样例: {
          markdown: `
            | 反馈问题 | 整改措施 | 整改进展 |
            | 印章使用登记不全 | 由办公室设专人登记用印，每月核对一次 | 由办公室设专人登记用印，每月核对一次 |
            | 印章外带未审批 | 由办公室设专人登记用印，每月核对一次 | |`,
          merges: ['C2:C3'],
        },
      },
      issues: [{ cell: 'C2' }],
    },
  ],
});
