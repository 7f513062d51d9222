import { nameSpelling } from '../../src/rules/name-spelling';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

const risk = (person: string) => `
  | 风险点 | 防控措施 | 责任人 |
  | 未公示 | 公示 | ${person} |`;

testRule(nameSpelling, {
  valid: [
    { name: 'bare names', sheet: risk('林启明、周若溪'), roster: BUREAU_ROSTER },
    { name: 'a note on who is first', sheet: risk('林启明（主责）、周若溪') },
    { name: 'departments and posts without a name', sheet: risk('财务科 科长') },
  ],
  invalid: [
    {
      name: 'spaces in a name',
      sheet: risk('林 启 明'),
      issues: [{ cell: 'C2', messageId: 'spaced', severity: 'info', data: { row: 2, column: '责任人' } }],
    },
    {
      name: 'a post beside it, under a merge once',
      sheet: {
        markdown: `
          | 风险点 | 防控措施 | 责任人 |
          | 未公示 | 公示 | 林启明（局长） |
          | 未登记 | 登记 | |`,
        merges: ['C2:C3'],
      },
      issues: [{ cell: 'C2', messageId: 'titled' }],
    },
    { name: 'a form of address', sheet: risk('周若溪同志'), issues: [{ cell: 'C2', messageId: 'titled' }] },
  ],
});
