import type { Submission, Table } from '../../src/core/table';
import { tablesByUnit } from '../../src/core/unit-tables';
import { tableFrom } from '../support/table-from-markdown';

const table = (): Table =>
  tableFrom('| 岗位名称 | 风险点描述 | 防控措施 |\n| 出纳 | 坐支现金 | 每日盘点 |', 'risk-points');

function sent(path: string, unit: string): Submission {
  return { path, unit, tables: [table()] };
}

describe('tablesByUnit', () => {
  it('gathers what a unit sent in all its files, in the order of the round', () => {
    const [first, other, second] = [sent('a.xlsx', '甲局'), sent('b.xlsx', '乙局'), sent('c.xlsx', '甲局')];
    const tablesOf = tablesByUnit([first, other, second]);
    expect(tablesOf(second)).toEqual([...first.tables, ...second.tables]);
    expect(tablesOf(other)).toEqual(other.tables);
    expect(tablesOf(first)).toEqual(tablesOf(second));
  });

  it('counts a file without a unit to the only unit of the round, and lets it stand alone among several', () => {
    const [named, nameless, other] = [sent('a.xlsx', '甲局'), sent('b.xlsx', ''), sent('c.xlsx', '乙局')];
    expect(tablesByUnit([named, nameless])(nameless)).toEqual([...named.tables, ...nameless.tables]);
    expect(tablesByUnit([named, nameless, other])(nameless)).toBe(nameless.tables);
  });
});
