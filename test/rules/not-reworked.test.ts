import { notReworked } from '../../src/rules/not-reworked';
import { testRule } from './rule-tester';

const sheet = (count: number, measure = '每日盘点', deadline = '2022-12-31') =>
  [
    '| 岗位名称 | 风险点描述 | 风险等级 | 防控措施 | 完成时限 | 备注 |',
    ...Array.from(
      { length: count },
      (_, index) =>
        `| 岗位${index} | 第${index}个岗位未按规定履行职责 | 二级 | ${index === 0 ? measure : '集体研究'} | ${deadline} | ${deadline} |`,
    ),
  ].join('\n');
const form = (name: string, risk = '学习不深入') => `
  个人廉政风险防控登记表
  | 姓名 | ${name} |
  | 思想道德风险 | ${risk} |
  | 岗位职责风险 | 把关不严 |
  | 个人防控措施 | 每周学习 |`;

testRule(notReworked, {
  valid: [
    { name: 'one row in ten was reworded', previous: { 表: sheet(10) }, sheet: sheet(10, '每周盘点') },
    { name: 'one was added to ten', previous: { 表: sheet(10) }, sheet: sheet(11) },
    { name: 'too few rows to judge by', previous: { 表: sheet(2) }, sheet: sheet(2) },
    {
      name: 'the level of a risk was judged anew',
      previous: { 表: sheet(3) },
      sheet: sheet(3).replace('二级', '一级'),
    },
  ],
  invalid: [
    {
      name: 'only dates and remarks have changed',
      previous: { 表: sheet(10) },
      sheet: sheet(10, '每日盘点', '2023-12-31'),
      issues: [
        {
          cell: 'A1',
          file: '样例.xlsx',
          messageId: 'unchanged',
          severity: 'warning',
          data: { rows: 10, same: 10, percent: 100 },
        },
      ],
    },
    {
      name: 'one reworded row in forty and one row more is not enough; each sheet for itself',
      previous: { 甲: sheet(40), 乙: sheet(10).replaceAll('岗位', '职位') },
      sheets: { 甲: sheet(41, '每周盘点'), 乙: sheet(10, '每周盘点').replaceAll('岗位', '职位') },
      issues: [{ cell: 'A1', data: { rows: 40, same: 39, percent: 97 } }],
    },
    {
      name: 'the forms of a unit together',
      previous: { 甲: form('林启明'), 乙: form('周若溪'), 丙: form('邵长宁') },
      sheets: { 甲: form('林启明'), 乙: form('周若溪'), 丙: form('邵长宁') },
      issues: [{ cell: 'A1', data: { rows: 3 } }],
    },
  ],
});
