import { phoneFormat } from '../../src/rules/phone-format';
import { testRule } from './rule-tester';

const people = (header: string, ...numbers: readonly string[]) =>
  [
    `| 姓名 | 科室 | 职务 | ${header} |`,
    ...numbers.map((number) => `| 林启明 | 办公室 | 主任 | ${number} |`),
  ].join('\n');

testRule(phoneFormat, {
  valid: [
    {
      name: 'mobiles in several notations',
      sheet: people('手机号', "'13800000000'", '13800000000', '138 0000 0000', '+86-13800000000', ''),
    },
    {
      name: 'landlines, two numbers, masked',
      sheet: people('联系电话', '0478-8212345', '8212345', '13800000000、0478-8212345', '138****0000'),
    },
  ],
  invalid: [
    {
      name: 'a digit short, one too many, a wrong beginning',
      sheet: people('联系电话', '1380000000', '138000000001', '12800000000'),
      issues: [
        { cell: 'D2', messageId: 'format', severity: 'warning', data: { row: 2, column: '联系电话' } },
        { cell: 'D3' },
        { cell: 'D4' },
      ],
    },
    {
      name: 'a landline in a column of mobiles; the index of integrity files',
      sheets: {
        名册: people('手机', '0478-8212345'),
        档案: '| 姓名 | 手机号码 | 材料目录 |\n| 林启明 | 23800000000 | 述廉报告 |',
      },
      issues: [{ cell: 'D2' }, { cell: 'B2' }],
    },
  ],
});
