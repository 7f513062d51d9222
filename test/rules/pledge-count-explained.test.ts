import { pledgeCountExplained } from '../../src/rules/pledge-count-explained';
import { person } from '../support/roster-of';
import { testRule } from './rule-tester';

const roster = {
  people: ['林启明', '周若溪', '邵长宁', '欧阳静', '部长江']
    .map((name) => person(name))
    .map((each, index) => ({ ...each, party: index < 4 ? '中共党员' : '群众' })),
};
const pledges = (line: string, ...signers: readonly string[]) =>
  [
    line,
    '| 文书名称 | 签订人 | 签订日期 | 份数 |',
    ...signers.map((signer) => `| 承诺书 | ${signer} | 2023-03-01 | 2 |`),
  ].join('\n');
const RISKS = `
  | 岗位名称 | 风险点描述 | 防控措施 | 责任人 |
  | 会计 | 虚列支出 | 双人复核 | 欧阳静、部长江 |
  | 招标 | 泄露标底 | 集体研究 | 周若溪 |`;

testRule(pledgeCountExplained, {
  valid: [
    {
      name: 'the staff, the party members, rows, copies',
      roster,
      sheet: pledges(
        '全体干部职工签订承诺书5份；全体党员签订4份，其中科室2份。留存共4份',
        '林启明',
        '周若溪',
      ),
    },
    {
      name: 'the persons at risk posts',
      roster,
      sheets: { 风险点: RISKS, 承诺书: pledges('风险岗位人员签订承诺书3份', '林启明') },
    },
    { name: 'everybody of a department', roster, sheet: pledges('财务科全体人员签订承诺书1份', '欧阳静') },
    { name: 'no roster', sheet: pledges('全体党员干部签订承诺书13份', '林启明') },
  ],
  invalid: [
    {
      name: 'all signed, but a smaller number; a number that nothing explains',
      roster,
      sheets: {
        风险点: RISKS,
        承诺书: pledges('全体党员干部签订承诺书3份。共归档9份', '林启明', '周若溪'),
      },
      issues: [
        {
          cell: 'A1',
          messageId: 'not-all',
          severity: 'warning',
          data: { row: 1, declared: 3, staff: 5, rows: 2, atRisk: 3 },
        },
        { cell: 'A1', messageId: 'unexplained-risk', data: { declared: 9 } },
      ],
    },
    {
      name: 'one row for everybody',
      roster,
      sheet: `
        共签订7份
        | 文书名称 | 签订人 | 签订日期 | 份数 |
        | 承诺书 | 全体党员干部 | 2023-03-01 | 3 |`,
      issues: [
        { cell: 'A1', messageId: 'unexplained', data: { declared: 7, staff: 5 } },
        { cell: 'D3', messageId: 'not-all', data: { row: 3, declared: 3 } },
      ],
    },
  ],
});
