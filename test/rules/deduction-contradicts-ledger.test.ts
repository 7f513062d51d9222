import { deductionContradictsLedger } from '../../src/rules/deduction-contradicts-ledger';
import { testRule } from './rule-tester';

const scores = (reason: string) => `
  | 考核内容 | 标准分 | 扣分原因 | 考核得分 |
  | 承诺书签订 | 5 | ${reason} | 3 |`;

const PLEDGES = `
  | 文书名称 | 签订人 | 签订日期 |
  | 承诺书 | 林启明 | 2023-03-01 |`;

testRule(deductionContradictsLedger, {
  valid: [
    { name: 'the ledger is missing indeed', sheets: { 考核: scores('无承诺书签订记录，扣2分') } },
    { name: 'another reason', sheets: { 考核: scores('承诺书签订率低，扣2分'), 承诺: PLEDGES } },
    { name: 'another record', sheets: { 考核: scores('无学习记录，扣2分'), 承诺: PLEDGES } },
  ],
  invalid: [
    {
      name: 'the ledger has rows',
      sheets: { 考核: scores('无承诺书签订记录，扣2分'), 承诺: PLEDGES },
      issues: [{ cell: 'C2', messageId: 'has-rows', severity: 'info', data: { rows: 1 } }],
    },
    {
      name: 'in another file of the unit',
      files: {
        'a.xlsx': { 考核: `填报单位：水务局\n${scores('承诺书未建台账')}` },
        'b.xlsx': { 承诺: `填报单位：水务局\n${PLEDGES}` },
      },
      issues: [{ cell: 'C4', messageId: 'has-rows' }],
    },
  ],
});
