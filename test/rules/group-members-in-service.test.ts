import { groupMembersInService } from '../../src/rules/group-members-in-service';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

const roster = BUREAU_ROSTER;
const MEMBER = {
  department: '局领导',
  position: '总工程师',
  party: '',
  leading: true,
  state: '',
  inService: true,
};
const meetings = (...rows: readonly string[]) =>
  ['| 日期 | 会议名称 | 议题 | 议定事项 | 主持人 | 纪要编号 |', ...rows].join('\n');
const SET_UP =
  '| 2022-03-01 | 第1次党组会 | 成立县水务局党风廉政建设领导小组 | 组长：林启明，副组长：周若溪；成员：罗守成、温雅琴 | 林启明 | 1号 |';

testRule(groupMembersInService, {
  valid: [
    {
      name: 'the group was changed since, and who left is named as leaving',
      roster,
      sheet: meetings(
        '| 2023-03-01 | 第1次党组会 | 调整党风廉政建设领导小组 | 组长：林启明，成员：温雅琴。罗守成不再担任成员 | 林启明 | 1号 |',
        SET_UP,
      ),
    },
    {
      name: 'a later change without its list',
      roster,
      sheet: meetings(
        SET_UP,
        '| 2023-03-01 | 第1次党组会 | 调整党风廉政建设领导小组 | 同意 | 林启明 | 1号 |',
      ),
    },
    {
      name: 'work of a group is no list of its members',
      roster,
      sheet: meetings(
        '| 2022-03-01 | 领导小组会 | 听取党风廉政建设领导小组成员罗守成汇报 | 同意 | 林启明 | 1号 |',
      ),
    },
    { name: 'no roster', sheet: meetings(SET_UP) },
  ],
  invalid: [
    {
      name: 'a member has left since the last list; another group’s change does not count',
      roster,
      sheet: meetings(
        SET_UP,
        '| 2023-05-01 | 第3次党组会 | 成立清廉机关创建领导小组，由罗守成任组长 | 同意 | 林启明 | 3号 |',
      ),
      issues: [
        {
          cell: 'D2',
          messageId: 'group',
          severity: 'warning',
          data: { row: 2, group: '党风廉政建设领导小组', count: 1, states: ['退休'] },
        },
        { cell: 'C3', data: { group: '清廉机关创建领导小组' } },
      ],
    },
    {
      name: 'the portfolio of a leader who left',
      roster,
      sheet: `
        | 领导姓名 | 职务 | 分管工作 | 分管科室 |
        | 周若溪 | 副局长 | 财务 | 财务科 |
        | 罗守成 | 副局长 | 工程建设 | 工程科 |`,
      issues: [{ cell: 'A3', messageId: 'portfolio', data: { row: 3, state: '退休' } }],
    },
    {
      name: 'the portfolio passes to the one who holds the office now',
      roster: {
        ...roster,
        people: [
          ...roster.people,
          { ...MEMBER, name: '高远志', state: '退休', inService: false },
          { ...MEMBER, name: '秦素云' },
        ],
      },
      sheet: `
        | 领导姓名 | 职务 | 分管工作 | 分管科室 |
        | 高远志 | 总工程师 | 工程建设 | 工程科 |`,
      issues: [{ cell: 'A2', messageId: 'portfolio', suggestions: ['秦素云'] }],
      fixed: `
        | 领导姓名 | 职务 | 分管工作 | 分管科室 |
        | 秦素云 | 总工程师 | 工程建设 | 工程科 |`,
    },
  ],
});
