import { submissionOf } from '../../src/core/unit-tables';
import { byUnit, roundRows } from '../../src/ledger/round-rows';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { tableFrom } from '../support/table-from-markdown';

const risks = (head: string) =>
  tableFrom(
    `${head}\n| 单位 | 岗位名称 | 风险点描述 | 防控措施 |\n| 县水务局 | 出纳 | 坐支现金 | 盘点 |\n| 县林业局 | 会计 | 虚列支出 | 复核 |`,
    'risk-points',
  );
const people = tableFrom('| 姓名 | 科室 | 职务 |\n| 林启明 | 办公室 | 局长 |', 'roster');

describe('roundRows', () => {
  it("takes the table's unit, else the row's, by the name it is known under", () => {
    const round = [
      submissionOf('a.xlsx', [risks(''), people]),
      submissionOf('b.xlsx', [risks('填报单位：水务局')]),
    ];
    const rows = roundRows(round, BUREAU_ROSTER);
    expect(rows.map(({ unit }) => unit)).toEqual([
      '临河县水务局',
      '县林业局',
      '临河县水务局',
      '临河县水务局',
    ]);
    expect([...byUnit(rows)].map(([unit, own]) => [unit, own.length])).toEqual([
      ['临河县水务局', 3],
      ['县林业局', 1],
    ]);
    expect(roundRows(round, BUREAU_ROSTER, 'rectification')).toEqual([]);
  });
});
