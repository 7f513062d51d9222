import { oneLedgerPerWorkbook } from '../../src/rules/one-ledger-per-workbook';
import { testRule } from './rule-tester';

const problems = (title: string): string => `
  ${title}
  | 序号 | 反馈问题 | 整改措施 |
  | 1 | 印章使用登记不全 | 设专人登记用印 |`;
const RISKS = `
  廉政风险点台账
  | 序号 | 风险点描述 | 防控措施 |
  | 1 | 擅自用印 | 用印须填审批单 |`;
const PEOPLE = `
  | 姓名 | 科室 | 职务 |
  | 周若溪 | 办公室 | 科员 |`;

testRule(oneLedgerPerWorkbook, {
  valid: [
    {
      name: 'several tables of one ledger and year; a roster beside it',
      sheets: {
        巡察: problems('巡察反馈问题整改台账（2023年）'),
        审计: problems('2023年审计反馈问题整改台账'),
        人员名册: PEOPLE,
      },
    },
    {
      name: 'a roster workbook',
      sheets: {
        人员名册: PEOPLE,
        单位名册: `
          | 单位全称 | 单位简称 |
          | 临河县水务局 | 县水务局 |`,
      },
    },
    {
      name: 'a half-year beside its year',
      sheets: { 一: problems('2023年问题整改台账'), 二: problems('2023年上半年问题整改台账') },
    },
  ],
  invalid: [
    {
      name: 'two kinds of ledgers',
      sheets: { 风险: RISKS, 整改: problems('问题整改台账') },
      issues: [
        {
          cell: 'A1',
          messageId: 'kinds',
          severity: 'warning',
          data: { count: 2, names: ['廉政风险防控台账', '问题整改台账'] },
          related: ['A1'],
        },
      ],
    },
    {
      name: 'two years, one told by the sheet',
      sheets: { '2022年': problems('问题整改台账'), 本年: problems('2023年问题整改台账') },
      issues: [
        {
          cell: 'A1',
          messageId: 'periods',
          data: { name: '问题整改台账', names: ['2022年', '2023年'] },
        },
      ],
    },
    {
      name: 'two halves of a year',
      sheets: { 一: problems('2023年上半年问题整改台账'), 二: problems('2023年下半年问题整改台账') },
      issues: [{ cell: 'A1', messageId: 'periods', data: { names: ['2023年上半年', '2023年下半年'] } }],
    },
  ],
});
