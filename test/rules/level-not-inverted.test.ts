import { DEFAULT_SETTINGS } from '../../src/ledger/settings';
import { levelNotInverted } from '../../src/rules/level-not-inverted';
import { testRule } from './rule-tester';

const INVERTED = `
  廉政风险点台账
  说明：风险等级中一级为苗头性、倾向性问题，二级为已经发生的问题。
  | 风险点描述 | 风险等级 | 防控措施 | 备注 |
  | 擅自用印 | 一级 | 用印须填审批单 | |`;

testRule(levelNotInverted, {
  valid: [
    {
      name: 'the usual order explained; what level 1 guards against',
      sheet: `
        廉政风险点台账
        说明：一级：可能触犯法律；二级：违反纪律；三级：轻微违纪。一级风险由主要领导负责，防止苗头性问题。
        | 风险点描述 | 风险等级 | 防控措施 | 备注 |
        | 擅自用印 | 一级 | 用印须填审批单 | 加强监督，防止苗头性问题 |
        | 外带印章 | 三级 | 双人外带 | 属轻微问题 |`,
    },
    {
      name: 'a unit that counts the other way round and says so',
      settings: { levels: { notation: 'ordinal', mapping: { 一级: 3, 三级: 1 } } },
      sheet: INVERTED,
    },
  ],
  invalid: [
    {
      name: 'a note that reverses the levels',
      settings: DEFAULT_SETTINGS,
      sheet: INVERTED,
      issues: [{ cell: 'A2', messageId: 'note', severity: 'warning', data: { row: 2, words: '苗头' } }],
    },
    {
      name: 'a remark beside a high level; a level merged over two rows is told once',
      sheets: {
        样例: {
          markdown: `
            | 风险点描述 | 风险等级 | 防控措施 | 备注 |
            | 擅自用印 | 高 | 用印须填审批单 | 情节轻微 |
            | 外带印章 | | 双人外带 | 情节轻微 |`,
          merges: ['B2:B3'],
        },
      },
      issues: [
        {
          cell: 'B2',
          messageId: 'row',
          data: { row: 2, level: '高', words: '轻微' },
          suggestions: ['低', '中'],
        },
      ],
    },
  ],
});
