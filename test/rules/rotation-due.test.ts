import { rotationDue } from '../../src/rules/rotation-due';
import { testRule } from './rule-tester';

const posts = (...rows: readonly string[]) =>
  ['| 姓名 | 原岗位 | 任现岗起始 | 岗位类别 | 轮岗上限年限 | 轮岗方式/日期 | 未轮岗原因 |', ...rows].join(
    '\n',
  );

testRule(rotationDue, {
  valid: [
    {
      name: 'a day short, rotated, explained, no key post',
      sheet: posts(
        '| 林启明 | 会计 | 2019-01-01 | 财政资金分配使用 | | | |',
        '| 周若溪 | 会计 | 2015-01-01 | 财政资金分配使用 | | 2023年5月交流至办公室 | |',
        '| 邵长宁 | 采购员 | 2015-01-01 | 政府采购 | | | 专业性强，实行双人复核 |',
        '| 温雅琴 | 文书 | 2010-01-01 | 否 | | | |',
      ),
    },
    { name: 'a longer limit', sheet: posts('| 林启明 | 会计 | 2018-01-01 | 财务 | 8年 | | |') },
  ],
  invalid: [
    {
      name: 'five years by default',
      sheet: posts('| 林启明 | 会计 | 2018-12-31 | 财政资金分配使用 | | | 无 |'),
      issues: [{ cell: 'C2', messageId: 'due', severity: 'warning', data: { row: 2, years: 5, limit: 5 } }],
    },
    {
      name: 'the limit of the row, and of the unit',
      options: { years: 3 },
      sheet: posts(
        '| 林启明 | 出纳 | 2021-06-01 | 财务 | 2 | | |',
        '| 周若溪 | 会计 | 2020年6月 | 财务 | | | |',
      ),
      issues: [
        { cell: 'C2', data: { years: 2, limit: 2 } },
        { cell: 'C3', data: { years: 3, limit: 3 } },
      ],
    },
  ],
});
