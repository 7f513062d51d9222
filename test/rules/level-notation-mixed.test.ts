import { levelNotationMixed } from '../../src/rules/level-notation-mixed';
import { testRule } from './rule-tester';

const levels = (...words: readonly string[]): string =>
  [
    '| 风险点描述 | 防控措施 | 风险等级 |',
    ...words.map((word, i) => `| 未按规定登记用印${i} | 用印须经审批 | ${word} |`),
  ].join('\n');

testRule(levelNotationMixed, {
  valid: [
    { name: 'one notation in several spellings', sheet: levels('一级', '1级', '二级风险', '') },
    { name: 'what is no level is C-08', sheet: levels('高', '低', '四级', '中') },
  ],
  invalid: [
    {
      name: 'the prevailing notation is kept',
      sheet: levels('高', '一级', '中', '低', 'Ⅱ级'),
      issues: [
        {
          cell: 'C1',
          messageId: 'mixed',
          severity: 'error',
          data: { column: '风险等级', samples: ['高', '一级', 'Ⅱ级'], rows: ['3', '6'] },
          related: ['C3', 'C6'],
          fix: { C3: '高', C6: '中' },
        },
      ],
    },
    {
      name: 'between equals the unit decides; a merged cell counts once',
      sheets: { 样例: { markdown: levels('高', '', '一级'), merges: ['C2:C3'] } },
      issues: [{ cell: 'C1', related: ['C2'], fix: { C2: '一级' } }],
    },
  ],
});
