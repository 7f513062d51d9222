import { foreignUnitName } from '../../src/rules/foreign-unit-name';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

testRule(foreignUnitName, {
  valid: [
    {
      name: 'own names, superiors, kinds of places, others spoken of on purpose',
      roster: BUREAU_ROSTER,
      sheet: `
        临河县水务局2023年廉政风险点台账
        | 单位 | 风险点描述 | 防控措施 | 备注 |
        | 临河县水务局 | 向临河县财政局虚报项目资金 | 报江北市水务局备案，由临河县水务局集体研究 | 参照平江县水务局 |
        | 临河县水务局 | 周边县水务局与开发区管理委员会项目交叉 | 学习平江县水务局案例；赴平江县水务局考察 | |`,
    },
    {
      name: 'no roster, or a roster without places',
      roster: { units: [{ name: '水务局', aliases: [], reports: true }] },
      sheet: `
        | 风险点描述 | 防控措施 |
        | 擅自用印 | 由平江县水务局办公室审批 |`,
    },
  ],
  invalid: [
    {
      name: 'the counterpart of another county in a cell, in the title and the head',
      roster: BUREAU_ROSTER,
      sheet: `
        平江县水务局2023年廉政风险点台账
        | 填报单位：平江县水务局 | | |
        | 单位 | 风险点描述 | 防控措施 |
        | 临河县水务局 | 擅自用印 | 1.由平江县水务局办公室审批；2.登记备查 |`,
      issues: [
        { cell: 'A1', messageId: 'head', severity: 'error', data: { names: ['平江县水务局'] } },
        { cell: 'A2', messageId: 'head', severity: 'error' },
        {
          cell: 'C4',
          messageId: 'cell',
          severity: 'error',
          data: { row: 4, column: '防控措施', names: ['平江县水务局'] },
        },
      ],
    },
    {
      name: 'another line’s bureau of another county: a warning',
      roster: BUREAU_ROSTER,
      sheet: `
        | 风险点描述 | 防控措施 |
        | 虚报项目资金 | 加强平江县财政局资金监管 |`,
      issues: [{ cell: 'B2', severity: 'warning', data: { names: ['平江县财政局'] } }],
    },
  ],
});
