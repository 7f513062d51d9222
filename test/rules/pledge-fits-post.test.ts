import { pledgeFitsPost } from '../../src/rules/pledge-fits-post';
import { testRule } from './rule-tester';

const sheet = (...rows: readonly (readonly [signer: string, content: string, remark: string])[]) =>
  [
    '| 文书名称 | 签订人 | 签订日期 | 承诺内容 | 备注 |',
    ...rows.map(
      ([signer, content, remark]) => `| 廉政承诺书 | ${signer} | 2023-03-01 | ${content} | ${remark} |`,
    ),
  ].join('\n');

const WORDS = '严格遵守廉洁纪律，不收受礼品礼金';

testRule(pledgeFitsPost, {
  valid: [
    {
      name: 'words of their own, two the same, short ones',
      sheet: sheet(
        ['林启明', WORDS, ''],
        ['周若溪', WORDS, ''],
        ['邵长宁', '工程变更一律现场核实，不与施工单位私下接触', ''],
        ['温雅琴', '廉洁自律', ''],
        ['顾明哲', '廉洁自律', ''],
        ['欧阳静', '廉洁自律', ''],
      ),
    },
    {
      name: 'given wording',
      sheet: sheet(
        ['林启明', WORDS, '统一模板'],
        ['周若溪', WORDS, '统一模板'],
        ['邵长宁', WORDS, '统一模板'],
      ),
    },
  ],
  invalid: [
    {
      name: 'three the same but for date and punctuation',
      sheet: sheet(
        ['林启明', WORDS, ''],
        ['周若溪', `${WORDS}。`, ''],
        ['邵长宁', `${WORDS}。2023年3月1日`, ''],
      ),
      issues: [
        {
          cell: 'D2',
          messageId: 'same',
          severity: 'info',
          data: { row: 2, count: 3, rows: ['2', '3', '4'] },
          related: ['D3', 'D4'],
        },
      ],
    },
    {
      name: 'two by option',
      options: { rows: 2 },
      sheet: sheet(['林启明', WORDS, ''], ['周若溪', WORDS, '']),
      issues: [{ cell: 'D2', data: { count: 2 } }],
    },
  ],
});
