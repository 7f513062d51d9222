import { submissionOf } from '../../src/core/unit-tables';
import { coverageOf } from '../../src/ledger/coverage';
import { rosterOf } from '../support/roster-of';
import { tableFrom } from '../support/table-from-markdown';

const unit = (name: string, reports = true) => ({ name, aliases: [], reports });
const file = (path: string, head: string, row = '| 出纳 | 坐支现金 | 每日盘点 |') =>
  submissionOf(path, [tableFrom(`${head}\n| 岗位名称 | 风险点描述 | 防控措施 |\n${row}`, 'risk-points')]);

describe('coverageOf', () => {
  it('tells who of the units that have to report did, and which files name nobody', () => {
    const roster = rosterOf({
      units: [unit('甲县水务局'), unit('甲县林业局'), unit('甲县档案馆', false), unit('甲县供水站')],
    });
    const round = [
      file('a.xlsx', '填报单位：县水务局'),
      file('b.xlsx', '填报单位：甲县档案馆'),
      file('c.xlsx', ''),
      file('d.xlsx', '填报单位：甲县供水站', ''),
    ];
    expect(coverageOf(round, roster)).toEqual({
      expected: ['甲县水务局', '甲县林业局', '甲县供水站'],
      reported: ['甲县水务局', '甲县档案馆'],
      missing: ['甲县林业局', '甲县供水站'],
      unnamed: ['c.xlsx'],
    });
  });
});
