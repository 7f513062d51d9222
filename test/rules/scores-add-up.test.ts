import { scoresAddUp } from '../../src/rules/scores-add-up';
import { testRule } from './rule-tester';

const scores = (...rows: readonly string[]) =>
  ['| 考核内容 | 标准分 | 自评分 | 扣分原因 | 考核得分 | 小计 |', ...rows].join('\n');

testRule(scoresAddUp, {
  valid: [
    {
      name: 'full marks, a deduction that fits, a scale, a bonus',
      sheet: scores(
        '| 专题研究 | 10 | 10 | | 10 | |',
        '| 学习教育 | 10 | 10 | 少1次扣2分；无记录扣0.5分 | 7.5 | |',
        '| 签订责任书 | 5 | 5 | 每少一份扣1分 | 3 | |',
        '| 加分项 | 5 | 6 | | 6 | |',
        '| 组织领导（5分） | | | | 9 | |',
      ),
    },
    {
      name: 'totals that are the sum',
      sheet: {
        markdown: scores(
          '| 甲 | 10 | 10 | | 10 | 15 |',
          '| 乙 | 5 | 5 | | 5 | |',
          '| 合计 | 15 | 15 | | 15 | |',
        ),
        merges: ['F2:F3'],
      },
    },
  ],
  invalid: [
    {
      name: 'above the full marks, below zero',
      sheet: scores('| 甲 | 10 | 11 | | 12 | |', '| 乙 | 5分 | 5 | | -1 | |'),
      issues: [
        { cell: 'C2', messageId: 'out-of-bounds', severity: 'error' },
        { cell: 'E2', messageId: 'out-of-bounds', data: { row: 2, score: 12, full: 10 } },
        { cell: 'E3', messageId: 'out-of-bounds' },
      ],
    },
    {
      name: 'a deduction that does not fit, one without a reason',
      sheet: scores('| 甲 | 10 | 10 | 少1次扣2分 | 9 | |', '| 乙 | 5 | 5 | | 4 | |'),
      issues: [
        { cell: 'E2', messageId: 'deduction', data: { full: 10, deducted: 2, score: 9 } },
        { cell: 'D3', messageId: 'no-reason', data: { score: 4, full: 5 } },
      ],
    },
    {
      name: 'a merged total and the last row',
      sheet: {
        markdown: scores(
          '| 甲 | 10 | 10 | | 10 | 14 |',
          '| 乙 | 5 | 5 | | 5 | |',
          '| 合计 | 15 | 15 | | 16 | |',
        ),
        merges: ['F2:F3'],
      },
      issues: [
        { cell: 'F2', messageId: 'total', data: { declared: 14, sum: 15 }, fix: { F2: 15 } },
        { cell: 'E4', messageId: 'total', data: { declared: 16, sum: 15 }, fix: { E4: 15 } },
      ],
    },
  ],
});
