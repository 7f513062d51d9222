import { latestGroupLists } from '../../../src/rules/shared/leading-groups';
import { environmentOf } from '../../fill/fill-tester';
import { tableFrom } from '../../support/table-from-markdown';

const table = tableFrom(
  `| 日期 | 议题 | 议定事项 |
  | 2022-03-01 | 成立临河县水务局党风廉政建设和反腐败工作领导小组 | 组长：林启明 |
  | 2023-03-01 | 调整党风廉政建设和反腐败工作领导小组 | 组长：周若溪，成员：温雅琴 |
  | 2023-04-01 | 听取工作汇报 | 领导小组组长强调纪律 |
  | 2023-05-01 | 组建清廉机关建设领导小组，组长：林启明 | 同意 |`,
  'meetings',
);

it('finds the last list of each group', () => {
  const lists = latestGroupLists([table], environmentOf());
  expect(lists.map(({ group, cell, day }) => [group, cell.at.row, cell.at.column, day])).toEqual([
    ['党风廉政建设和反腐败工作领导小组', 3, 3, '2023-03-01'],
    ['清廉机关建设领导小组', 5, 2, '2023-05-01'],
  ]);
});
