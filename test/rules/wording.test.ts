import { wording } from '../../src/rules/wording';
import { testRule } from './rule-tester';

const risk = (text: string) => `
  | 风险点 | 防控措施 |
  | ${text} | 双人复核并公示。 |`;

testRule(wording, {
  valid: [
    { name: 'clean text', sheet: risk('未按规定登记台账，账目不清；作出批示前未集体研究。') },
    {
      name: 'words that only look wrong',
      sheet: risk('救灾帐篷发放不公；做出成绩；截止日期为6月底；防犯罪宣传走过场'),
    },
    {
      name: 'half-width marks that belong to numbers and letters',
      sheet: risk('1.未公示 2.占比12.5%，会议时间9:30；见A,B两表'),
    },
  ],
  invalid: [
    {
      name: 'wrong words',
      sheet: risk('未登记台帐，帐目不清，主要领导做出批示，未经审批，批擅自用印'),
      issues: [
        {
          cell: 'A2',
          messageId: 'wrong-word',
          severity: 'info',
          data: { row: 2, words: ['，帐目', '台帐，', '做出', '批擅自'] },
          fix: { A2: '未登记台账，账目不清，主要领导作出批示，未经审批，擅自用印' },
        },
      ],
    },
    {
      name: 'invisible characters',
      sheet: risk('未按规定\u200b登记\u200b'),
      issues: [{ cell: 'A2', messageId: 'invisible', data: { count: 2 } }],
    },
    {
      name: 'half-width punctuation, once a column',
      sheet: `
        | 风险点 | 防控措施 |
        | 未按规定登记,造成账目不清 | 双人复核 |
        | 未经审批擅自用印;未留存审批单 | 登记备查 |`,
      issues: [{ cell: 'A1', messageId: 'half-width', data: { count: 2 }, related: ['A2', 'A3'] }],
    },
  ],
});
