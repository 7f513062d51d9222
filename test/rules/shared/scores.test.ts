import { scoreFaults } from '../../../src/rules/shared/scores';
import { tableFrom } from '../../support/table-from-markdown';

const faults = (full: string, reason: string, deduction: string, score: string) => {
  const table = tableFrom(
    `| 考核内容 | 标准分 | 扣分原因 | 扣分 | 考核得分 |\n| 专题研究 | ${full} | ${reason} | ${deduction} | ${score} |`,
    'appraisal',
  );
  return table.rows.flatMap(scoreFaults).map(({ kind }) => kind);
};

describe('scoreFaults', () => {
  it.each([
    ['10', '', '', '10', []],
    ['10', '少一次', '2', '8', []],
    ['10', '少一次', '-2', '8', []],
    ['10分', '扣1.5分', '', '8.5分', []],
    ['0.3', '扣0.1分；扣0.1分', '', '0.1', []],
    ['10', '少一次扣2分', '3', '8', ['deduction']],
    ['10', '扣除2分，扣1分', '', '8', ['deduction']],
    ['10', '', '', '8', ['no-reason']],
    ['10', '未报送', '', '8', []],
    ['10', '', '', '10.5', ['out-of-bounds']],
    ['', '', '', '8', []],
    ['10', '', '', '', []],
  ])('%s %s %s %s', (full, reason, deduction, score, expected) => {
    expect(faults(full, reason, deduction, score)).toEqual(expected);
  });
});
