import { tiersMatchSummary } from '../../src/rules/tiers-match-summary';
import { testRule } from './rule-tester';

const risks = (...rows: readonly string[]) =>
  ['| 科室 | 岗位名称 | 风险点描述 | 风险等级 | 防控措施 |', ...rows].join('\n');
const POSTS = risks(
  '| 财务科 | 会计 | 虚列支出 | 一级 | 双人复核 |',
  '| 财务科 | 出纳 | 坐支现金 | 二级 | 每日对账 |',
  '| 办公室 | 文秘 | 未登记用印 | 三级 | 设专人登记 |',
);
const UNIT = risks(
  '| 局机关 | 班子 | 临时动议 | 一级 | 集体研究 |',
  '| 局机关 | 班子 | 以会代批 | 二级 | 集体研究 |',
);
const PERSONS = `
  | 姓名 | 职务 | 思想道德风险 | 岗位职责风险 | 风险等级 | 个人防控措施 |
  | 林启明 | 局长 | 碍于情面 | 把关不严 | 一级 | 双人复核 |
  | 周若溪 | 副局长 | 碍于情面 | 把关不严 | 二级 | 双人复核 |`;
const summary = (...rows: readonly string[]) =>
  ['临河县水务局廉政风险点汇总表', '| 序号 | 类别 | 风险点数 | 一级 | 二级 | 三级 |', ...rows].join('\n');

testRule(tiersMatchSummary, {
  valid: [
    {
      name: 'three tiers and the total, persons counted by risks or by heads',
      sheets: {
        单位表: UNIT,
        岗位表: POSTS,
        个人表: PERSONS,
        汇总表: summary(
          '| 1 | 单位 | 2 | 1 | 1 | 0 |',
          '| 2 | 岗位层面 | 3 | 1 | 1 | 1 |',
          '| 3 | 个人 | 4 | 1 | 1 | 0 |',
          '| | 合计 | 7 | 3 | 3 | 1 |',
        ),
      },
    },
    {
      name: 'by department, under a header of two rows; what is no department; a total of the posts alone',
      sheets: {
        风险点: POSTS,
        统计: {
          markdown: `
            | 科室 | 风险点总数 | 其中 | | |
            | | | 高 | 中 | 低 |
            | 财务科 | 2 | 1 | 1 | 0 |
            | 办公室 | 1 | 0 | 0 | 1 |
            | 下属单位 | 9 | 9 | 0 | 0 |
            | 合计 | 3 | 1 | 1 | 1 |`,
          merges: ['A1:A2', 'B1:B2', 'C1:E1'],
        },
      },
    },
    {
      name: 'a level that cannot be read, and numbers in words',
      sheets: {
        风险点: risks('| 财务科 | 会计 | 虚列支出 | 待定 | 双人复核 |'),
        统计: '| 科室 | 一级 | 二级 |\n| 财务科 | 3 | 两个 |',
      },
    },
    { name: 'no ledger', sheet: summary('| 1 | 单位 | 2 | 1 | 1 | 0 |') },
  ],
  invalid: [
    {
      name: 'a tier, a department and the total, with the numbers counted',
      sheets: {
        岗位表: POSTS,
        汇总表: summary(
          '| 1 | 岗位 | 4 | 1 | 2 | 1 |',
          '| 2 | 财务科 | 2 | 2 | 1 | 0 |',
          '| | 合计 | 37 | 1 | 1 | 1 |',
        ),
      },
      issues: [
        {
          cell: 'C3',
          messageId: 'risks',
          severity: 'error',
          data: { row: 3, what: '岗位', declared: 4, counted: 3 },
          fix: { C3: 3 },
        },
        {
          cell: 'E3',
          messageId: 'level',
          data: { what: '岗位', level: 2, declared: 2, counted: 1 },
          fix: { E3: 1 },
        },
        { cell: 'D4', data: { what: '财务科', level: 1, declared: 2, counted: 1 } },
        { cell: 'C5', data: { what: '合计', declared: 37, counted: 3 } },
      ],
    },
    {
      name: 'no fix where there are several ways to count, or text in the cell',
      sheets: {
        单位表: UNIT,
        岗位表: POSTS,
        汇总表: summary("| 1 | 岗位 | '9' | 1 | 1 | 1 |", '| | 合计 | 9 | 2 | 2 | 1 |'),
      },
      issues: [
        { cell: 'C3', data: { declared: 9, counted: 3 } },
        { cell: 'C4', data: { declared: 9, counted: 5 } },
      ],
    },
  ],
});
