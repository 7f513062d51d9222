import { templateVersion } from '../../src/rules/template-version';
import { testRule } from './rule-tester';

const withHead = (head: string): string => `
  2023年问题整改台账
  ${head}
  | 序号 | 反馈问题 | 整改措施 |
  | 1 | 印章使用登记不全 | 设专人登记用印 |`;

testRule(templateVersion, {
  valid: [
    { name: 'no version configured', sheet: withHead('模板版本：2022-1') },
    { name: 'the version issued', sheet: withHead('模板版本： ２０２３-2'), options: { version: '2023-2' } },
    { name: 'in a line of its own', sheet: withHead('（2023-2版）'), options: { version: '2023-2版' } },
  ],
  invalid: [
    {
      name: 'another version',
      sheet: withHead('模板版本：2022-1'),
      options: { version: '2023-2' },
      issues: [
        {
          cell: 'A2',
          messageId: 'differs',
          severity: 'warning',
          data: { version: '2022-1', expected: '2023-2' },
        },
      ],
      fixed: withHead('模板版本：2023-2'),
    },
    {
      name: 'a line left blank for it',
      sheet: withHead('| 模板版本： | |'),
      options: { version: '2023-2' },
      issues: [{ cell: 'A1', messageId: 'missing' }],
      fixed: withHead('| 模板版本： | 2023-2 |'),
    },
    {
      name: 'no version on the sheet',
      sheet: withHead('填报人：周若溪'),
      options: { version: '2023-2' },
      issues: [{ cell: 'A1', messageId: 'missing', data: { expected: '2023-2' } }],
    },
  ],
});
