import { unitInRoster } from '../../src/rules/unit-in-roster';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

const table = (head: string, unit: string): string => `
  廉政风险点台账
  ${head}
  | 单位 | 风险点描述 | 防控措施 |
  | ${unit} | 擅自用印 | 用印须填审批单 |`;

testRule(unitInRoster, {
  valid: [
    {
      name: 'the full name, with a stamp; a blank',
      roster: BUREAU_ROSTER,
      sheet: table('| 填报单位：临河县水务局（盖章） | | |', ''),
    },
    {
      name: 'a department of the unit',
      roster: BUREAU_ROSTER,
      sheet: table('| 填报单位：水务局财务科 | | |', '临河县水务局办公室'),
    },
    {
      name: 'a column for unit and department',
      roster: BUREAU_ROSTER,
      sheet: `
        | 单位/科室 | 风险点描述 | 防控措施 |
        | 河道管理科 | 擅自用印 | 用印须填审批单 |`,
    },
    { name: 'no roster of units', roster: {}, sheet: table('| 填报单位：县水务局 | | |', '水务局') },
  ],
  invalid: [
    {
      name: 'a short name in the head, and down a column',
      roster: BUREAU_ROSTER,
      sheet: `${table('| 填报单位：县水务局（盖章） | | |', '水务局')}
        | 临河县水务局 | 私自留存公款 | 每日对账 |
        | 水务局 | 泄露标底 | 专人保管标书 |`,
      issues: [
        {
          cell: 'A2',
          messageId: 'short',
          severity: 'warning',
          data: { value: '县水务局', full: '临河县水务局' },
          suggestions: ['填报单位：临河县水务局（盖章）'],
        },
        {
          cell: 'A4',
          messageId: 'short',
          data: { row: 4, value: '水务局' },
          related: ['A6'],
          suggestions: ['临河县水务局'],
        },
      ],
    },
    {
      name: 'unknown units, one of them nearly right',
      roster: BUREAU_ROSTER,
      sheet: table('| 填报单位 | 临河县水利局 | |', '青禾镇人民政府'),
      issues: [
        {
          cell: 'B2',
          messageId: 'unknown-like',
          data: { full: '临河县水务局' },
          suggestions: ['临河县水务局'],
        },
        { cell: 'A4', messageId: 'unknown', data: { value: '青禾镇人民政府' } },
      ],
    },
  ],
});
