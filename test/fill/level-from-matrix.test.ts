import { levelFromMatrix } from '../../src/fill/level-from-matrix';
import { proposeFills } from '../../src/fill/run-fill';
import { environmentOf, fillsOf, sourceText, tablesOf } from './fill-tester';

const sheet = (...rows: [likelihood: string, consequence: string, level: string][]): string =>
  [
    '| 科室 | 风险点描述 | 可能性 | 后果 | 风险等级 | 防控措施 |',
    ...rows.map((cells) => `| 办公室 | 不按规定用印 | ${cells.join(' | ')} | 用印先审批登记 |`),
  ].join('\n');

describe('F06 level-from-matrix', () => {
  it('multiplies the steps and shows the arithmetic', () => {
    const rows = sheet(['3', '4', ''], ['较小', '较小', ''], ['1', '3', '']);
    expect(fillsOf(levelFromMatrix, rows)).toEqual({ E2: '一级', E3: '二级', E4: '三级' });
    const [first] = proposeFills(tablesOf(rows).tables, environmentOf(), [levelFromMatrix]);
    expect(first && sourceText(first)).toBe('可能性3×后果4=12→一级');
  });

  it("goes by the unit's limits and the column's notation", () => {
    const rows = sheet(['2', '4', ''], ['1', '2', '低']);
    expect(fillsOf(levelFromMatrix, rows, { settings: { matrix: { first: 8, second: 4 } } })).toEqual({
      E2: '高',
    });
  });

  it('needs both steps and a blank level', () => {
    expect(
      fillsOf(levelFromMatrix, sheet(['3', '', ''], ['3', '4', '三级'], ['5', '4', ''], ['不大', '4', ''])),
    ).toEqual({});
  });

  it('does not speak for several rows that share one level', () => {
    const markdown = sheet(['3', '4', ''], ['1', '1', '']);
    expect(fillsOf(levelFromMatrix, { markdown, merges: ['E2:E3'] })).toEqual({});
  });
});
