import { riskPostSigned } from '../../src/rules/risk-post-signed';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

const risks = (...rows: readonly string[]) =>
  ['| 岗位名称 | 风险点描述 | 风险等级 | 防控措施 | 责任人 |', ...rows].join('\n');
const pledges = (...rows: readonly string[]) =>
  ['| 文书名称 | 签订人 | 签订日期 | 本人签名 |', ...rows].join('\n');

const RISKS = risks(
  '| 会计 | 虚列支出 | 一级 | 双人复核 | 欧阳静、顾明哲 |',
  '| 招标 | 泄露标底 | 二级 | 集体研究 | 部长江 |',
  '| 文秘 | 未登记用印 | 三级 | 设专人登记 | 温雅琴 |',
  '| 收发 | 丢失文件 | 待定 | 设专人登记 | 林启明 |',
);

testRule(riskPostSigned, {
  valid: [
    {
      name: 'all signed, in several papers',
      sheets: {
        风险点: RISKS,
        承诺书: pledges(
          '| 党风廉政建设承诺书 | 欧阳静 | 2023-03-01 | 是 |',
          '| 党风廉政建设承诺书 | 部长江 | 2023-03-01 | |',
          '| 廉政自律承诺书 | 顾明哲 | 2023-03-01 | 是 |',
        ),
      },
    },
    {
      name: 'everybody signed, said in one row',
      sheets: { 风险点: RISKS, 承诺书: pledges('| 承诺书 | 全体党员干部 | 2023-03-01 | 是 |') },
    },
    {
      name: 'who left is not missed',
      roster: BUREAU_ROSTER,
      sheets: {
        风险点: risks('| 造价 | 虚增工程量 | 一级 | 双人复核 | 罗守成 |'),
        承诺书: pledges('| 承诺书 | 欧阳静 | 2023-03-01 | 是 |'),
      },
    },
    {
      name: 'responsibility papers where there is no pledge',
      sheets: {
        风险点: risks('| 会计 | 虚列支出 | 一级 | 双人复核 | 欧阳静 |'),
        责任书: pledges('| 目标责任书 | 欧阳静 | 2023-03-01 | 是 |'),
      },
    },
    { name: 'no risk ledger', sheet: pledges('| 承诺书 | 欧阳静 | 2023-03-01 | 是 |') },
  ],
  invalid: [
    {
      name: 'one did not sign, one is not in the list, one signed a responsibility paper only',
      roster: BUREAU_ROSTER,
      sheets: {
        风险点: RISKS,
        承诺书: pledges(
          '| 党风廉政建设承诺书 | 欧阳静 | 2023-03-01 | 否 |',
          '| 党风廉政建设承诺书 | 温雅琴 | 2023-03-01 | 是 |',
          '| 目标责任书 | 顾明哲 | 2023-03-01 | 是 |',
        ),
      },
      issues: [
        {
          cell: 'B1',
          messageId: 'not-signed',
          severity: 'error',
          data: { expected: 3, count: 3, names: ['欧阳静', '顾明哲', '部长江'] },
          related: ['E2', 'E2', 'E3'],
        },
      ],
    },
    {
      name: 'the risk ledger in another file; level 3 by config; a person merged over two rows',
      options: { lowest: 3 },
      files: {
        '一.xlsx': {
          风险点: {
            markdown: `
              填报单位：临河县水务局
              | 岗位名称 | 风险点描述 | 风险等级 | 防控措施 | 责任人 |
              | 文秘 | 未登记用印 | 三级 | 设专人登记 | 温雅琴 |
              | 文秘 | 丢失文件 | 三级 | 设专人登记 | |`,
            merges: ['E3:E4'],
          },
        },
        '二.xlsx': {
          承诺书: `填报单位：临河县水务局\n${pledges('| 承诺书 | 欧阳静 | 2023-03-01 | 是 |')}`,
        },
      },
      issues: [{ cell: 'B2', data: { names: ['温雅琴'] }, related: ['E3'] }],
    },
  ],
});
