import { talkRecordComplete } from '../../src/rules/talk-record-complete';
import { testRule } from './rule-tester';

testRule(talkRecordComplete, {
  valid: [
    {
      name: 'complete, a signature for a statement, a talk of care, a blank row of the form',
      sheet: `
        | 序号 | 日期 | 谈话类型 | 谈话人 | 谈话对象 | 地点 | 记录人 | 对象表态 | 是否签字 |
        | 1 | 2023-03-01 | 廉政谈话 | 林启明 | 周若溪 | 三楼会议室 | 温雅琴 | 表示接受 | 是 |
        | 2 | 2023-03-02 | 提醒谈话 | 林启明 | 周若溪 | 三楼会议室 | 温雅琴 | | 已签字 |
        | 3 | 2023-03-02 | 提醒谈话 | 林启明 | 周若溪 | 三楼会议室 | 温雅琴 | 表示改正 | |
        | 4 | 2023-03-03 | 谈心谈话 | 林启明 | 周若溪 | | | | |
        | 5 | | | | | | | | |`,
    },
    {
      name: 'columns that the sheet does not have',
      sheet: `
        | 日期 | 谈话类型 | 谈话人 | 谈话对象 | 谈话事由 |
        | 2023-03-01 | 廉政谈话 | 林启明 | 周若溪 | 年度 |`,
    },
  ],
  invalid: [
    {
      name: 'no recorder; no place, statement and signature at once',
      sheet: `
        | 日期 | 谈话类型 | 谈话人 | 谈话对象 | 谈话地点 | 记录人 | 对象表态 | 是否签字 |
        | 2023-03-01 | 廉政谈话 | 林启明 | 周若溪 | 三楼会议室 | | 表示接受 | 是 |
        | 2023-03-02 | 提醒谈话 | 林启明 | 周若溪 | | 温雅琴 | | 否 |`,
      issues: [
        { cell: 'F2', messageId: 'missing', severity: 'warning', data: { row: 2, columns: ['记录人'] } },
        {
          cell: 'E3',
          data: { row: 3, columns: ['谈话地点', '对象表态', '是否签字'] },
          related: ['G3', 'H3'],
        },
      ],
    },
    {
      name: 'not signed, and no column of statements',
      sheet: `
        | 日期 | 谈话类型 | 谈话人 | 谈话对象 | 地点 | 是否签字 |
        | 2023-03-01 | 廉政谈话 | 林启明 | 周若溪 | 三楼会议室 | 未签 |`,
      issues: [{ cell: 'F2', data: { columns: ['是否签字'] } }],
    },
  ],
});
