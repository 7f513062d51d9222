import { sensitiveLedgerApart } from '../../src/rules/sensitive-ledger-apart';
import { testRule } from './rule-tester';

const FILES = `
  廉政档案目录
  | 姓名 | 更新日期 | 材料目录 | 知悉范围 |
  | 林启明 | 2023-03-01 | 述廉报告 | 机关纪委 |`;

const PLEDGES = `
  | 文书名称 | 签订人 | 签订日期 |
  | 承诺书 | 林启明 | 2023-03-01 |`;

const PEOPLE = '| 姓名 | 科室 | 职务 |\n| 林启明 | 办公室 | 主任 |';

testRule(sensitiveLedgerApart, {
  valid: [
    { name: 'a workbook of its own, with the roster', sheets: { 档案: FILES, 名册: PEOPLE } },
    { name: 'other ledgers together', sheets: { 一: PLEDGES, 二: PLEDGES } },
    { name: 'in another file', files: { 'a.xlsx': { 档案: FILES }, 'b.xlsx': { 承诺: PLEDGES } } },
  ],
  invalid: [
    {
      name: 'beside another ledger',
      sheets: { 承诺: PLEDGES, 档案: FILES },
      issues: [
        {
          cell: 'A1',
          messageId: 'together',
          severity: 'error',
          data: { sheet: '档案', others: ['承诺'] },
          related: ['A1'],
        },
      ],
    },
    {
      name: 'a hidden sheet travels too',
      sheets: { 档案: { markdown: FILES, state: 'hidden' }, 承诺: PLEDGES },
      issues: [{ cell: 'A1' }],
    },
  ],
});
