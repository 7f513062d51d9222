import { personAsInRoster } from '../../src/rules/person-as-in-roster';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

const roster = BUREAU_ROSTER;
const pledges = (...rows: readonly string[]) =>
  ['| 文书名称 | 签订人 | 科室 | 职务 | 签订日期 |', ...rows].join('\n');
const pledge = (signer: string, department: string, position: string) =>
  `| 承诺书 | ${signer} | ${department} | ${position} | 2023-03-01 |`;

testRule(personAsInRoster, {
  valid: [
    {
      name: 'short and long forms, leaders, the name of the bureau, blanks',
      roster,
      sheet: pledges(
        pledge('林启明', '局机关', '党组书记、局长'),
        pledge('周若溪', '', '党组成员、副局长'),
        pledge('顾明哲', '县水务局财务科', '财务科科长'),
        pledge('欧阳静', '财务科', '会计岗'),
        pledge('部长江', '水务局', '—'),
      ),
    },
    {
      name: 'two of one name, either of whom it may be; somebody who left; somebody unknown',
      roster,
      sheet: pledges(
        pledge('陈嘉禾', '办公室', '科员'),
        pledge('陈嘉禾', '工程科', '科员'),
        pledge('罗守成', '财务科', '科长'),
        pledge('方清和', '财务科', '科长'),
      ),
    },
    { name: 'no roster', sheet: pledges(pledge('顾明哲', '工程科', '科员')) },
  ],
  invalid: [
    {
      name: 'another position and another department, with what the roster says',
      roster,
      sheet: pledges(
        pledge('顾明哲', '财务科', '副科长'),
        pledge('欧阳静', '工程科', '会计'),
        pledge('陈嘉禾', '财务科', '科员'),
      ),
      issues: [
        {
          cell: 'D2',
          messageId: 'differs',
          severity: 'warning',
          data: { row: 2, column: '职务', value: '副科长', known: ['科长'] },
          suggestions: ['科长'],
        },
        { cell: 'C3', data: { column: '科室', value: '工程科' }, suggestions: ['财务科'] },
        { cell: 'C4', data: { known: ['工程科', '办公室'] } },
      ],
    },
    {
      name: 'a personal register; a merged department is told once',
      roster,
      sheet: {
        markdown: `
          | 姓名 | 职务 | 科室 | 思想道德风险 | 岗位职责风险 | 个人防控措施 |
          | 顾明哲 | 科长 | 工程科 | 碍于情面 | 把关不严 | 双人复核 |
          | 欧阳静 | 会计 | | 碍于情面 | 把关不严 | 双人复核 |`,
        merges: ['C2:C3'],
      },
      issues: [{ cell: 'C2', data: { row: 2, value: '工程科' } }],
    },
  ],
});
