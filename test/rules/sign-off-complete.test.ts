import { signOffComplete } from '../../src/rules/sign-off-complete';
import { testRule } from './rule-tester';

const withFoot = (foot: string): string => `
  2023年问题整改台账
  | 序号 | 反馈问题 | 整改措施 |
  | 1 | 印章使用登记不全 | 设专人登记用印 |
  ${foot}`;

testRule(signOffComplete, {
  valid: [
    {
      name: 'all four',
      sheet: withFoot('承办人：周若溪 部门负责人：温雅琴 分管领导：邵长宁 主要领导：林启明'),
    },
    {
      name: 'all four left blank, to be signed by hand; other words for them',
      sheet: withFoot('填表人：　　科室负责人（签字）：　　分管领导（签字）：　　主要负责人（签字）：'),
    },
    {
      name: 'no sign-off, only who filled in and reviewed',
      sheet: withFoot('填表人：周若溪 审核人：温雅琴'),
    },
    {
      name: 'a ledger that asks for no sign-off',
      sheet: `
        | 签订人 | 签订日期 |
        | 周若溪 | 2023-03-01 |
        分管领导：邵长宁`,
    },
  ],
  invalid: [
    {
      name: 'two hands missing',
      sheet: withFoot('| 承办人：周若溪 | | 分管领导：邵长宁 |'),
      issues: [
        {
          cell: 'C4',
          messageId: 'missing',
          severity: 'warning',
          data: { hands: ['部门负责人', '主要领导'] },
        },
      ],
    },
    {
      name: 'above the table; one not signed while others are',
      sheet: `
        2023年问题整改台账
        | 经办人：周若溪 | 审核人： | 主要领导：林启明 |
        | 序号 | 反馈问题 | 整改措施 |
        | 1 | 印章使用登记不全 | 设专人登记用印 |`,
      issues: [
        { cell: 'B2', messageId: 'unsigned', severity: 'info', data: { hands: ['审核人'] } },
        { cell: 'C2', messageId: 'missing', data: { hands: ['分管领导'] } },
      ],
    },
  ],
});
