import { unitHasReported } from '../../src/rules/unit-has-reported';
import { testRule } from './rule-tester';

const unit = (name: string, reports = true, aliases: readonly string[] = []) => ({ name, aliases, reports });
const sheet = (name: string) => `
  填报单位：${name}
  | 岗位名称 | 风险点描述 | 防控措施 |
  | 出纳 | 坐支现金 | 每日盘点 |`;
const ROSTER = {
  units: [unit('临河县水务局', true, ['水务局']), unit('临河县林业局'), unit('临河县档案馆', false)],
};

testRule(unitHasReported, {
  valid: [
    {
      name: 'all that have to report did, under full, short and shortened names',
      roster: ROSTER,
      files: { 'a.xlsx': { 表: sheet('水务局') }, 'b.xlsx': { 表: sheet('县林业局') } },
    },
    {
      name: "one unit's own check, and a round without a roster",
      roster: ROSTER,
      files: { 'a.xlsx': { 表: sheet('临河县水务局') }, 'b.xlsx': { 表: sheet('临河县水务局') } },
    },
    { name: 'no roster', files: { 'a.xlsx': { 表: sheet('甲局') }, 'b.xlsx': { 表: sheet('乙局') } } },
  ],
  invalid: [
    {
      name: 'units of the roster sent nothing',
      roster: { units: [...ROSTER.units, unit('临河县供水站'), unit('临河县河道站')] },
      files: { 'a.xlsx': { 表: sheet('临河县水务局') }, 'b.xlsx': { 表: sheet('临河县林业局') } },
      issues: [
        {
          cell: null,
          file: 'a.xlsx',
          messageId: 'missing',
          severity: 'error',
          data: { expected: 4, reported: 2, count: 2, units: ['临河县供水站', '临河县河道站'] },
        },
      ],
    },
    {
      name: 'a table of several units counts for all of them; a file may name none',
      roster: { units: [...ROSTER.units, unit('临河县供水站')] },
      files: {
        'a.xlsx': {
          汇总: `
            | 单位 | 岗位名称 | 风险点描述 | 防控措施 |
            | 临河县水务局 | 出纳 | 坐支现金 | 每日盘点 |
            | 临河县林业局 | 出纳 | 坐支现金 | 每日盘点 |`,
        },
        'b.xlsx': {
          表: `
            | 岗位名称 | 风险点描述 | 防控措施 |
            | 出纳 | 坐支现金 | 每日盘点 |`,
        },
      },
      issues: [
        { cell: null, messageId: 'missing-or-unnamed', data: { units: ['临河县供水站'], unnamed: 1 } },
      ],
    },
  ],
});
