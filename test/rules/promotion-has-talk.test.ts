import { promotionHasTalk } from '../../src/rules/promotion-has-talk';
import { testRule } from './rule-tester';

const chosen = (...rows: readonly string[]) =>
  ['| 姓名 | 原职务 | 拟任职务 | 民主推荐 | 考察 | 任前谈话 | 任职日期 |', ...rows].join('\n');

const talks = (...rows: readonly string[]) =>
  ['| 日期 | 谈话类型 | 谈话人 | 谈话对象 | 对象单位职务 | 谈话事由 |', ...rows].join('\n');

const TALK = '| 2023-04-01 | 任前谈话 | 邵长宁 | 林启明 | 财务科科员 | 任职 |';

testRule(promotionHasTalk, {
  valid: [
    {
      name: 'talked to on the day entered',
      sheets: {
        选任: chosen('| 林启明 | 科员 | 科长 | 2023-03-01 | 2023-03-20 | 2023-04-01 | 2023-04-05 |'),
        谈话: talks(TALK),
      },
    },
    {
      name: 'still under way',
      sheets: { 选任: chosen('| 周若溪 | 科员 | 科长 | 2023-03-01 | | | |'), 谈话: talks(TALK) },
    },
    {
      name: 'no ledger of talks',
      sheets: { 选任: chosen('| 林启明 | 科员 | 科长 | 2023-03-01 | 2023-03-20 | 2023-04-01 | |') },
    },
  ],
  invalid: [
    {
      name: 'nobody talked to them, or not before taking office',
      sheets: {
        选任: chosen(
          '| 周若溪 | 科员 | 科长 | 2023-03-01 | 2023-03-20 | 2023-04-01 | |',
          '| 温雅琴 | 科员 | 科长 | 2023-03-01 | 2023-03-20 | | 2023-04-05 |',
        ),
        谈话: talks(TALK, '| 2023-05-01 | 提醒谈话 | 邵长宁 | 温雅琴 | 办公室主任 | 考勤 |'),
      },
      issues: [
        { cell: 'A2', messageId: 'no-talk', severity: 'error', data: { row: 2 } },
        { cell: 'A3', messageId: 'no-talk', suggestions: undefined },
      ],
    },
    {
      name: 'the talk whose day the selection tells, entered in the ledger of talks',
      sheets: {
        谈话: talks(TALK),
        选任: chosen('| 周若溪 | 科员 | 科长 | 2023-03-01 | 2023-03-20 | 2023-04-01 | 2023-04-05 |'),
      },
      issues: [{ cell: 'A2', messageId: 'no-talk' }],
      fixed: talks(TALK, '| 2023-04-01 | 任前谈话 | | 周若溪 | | |'),
      brings: ['C-01'],
    },
    {
      name: 'another day; before the examination',
      files: {
        'a.xlsx': {
          选任: `填报单位：水务局\n${chosen('| 林启明 | 科员 | 科长 | 2023-03-01 | 2023-03-20 | 2023-04-11 | |')}`,
        },
        'b.xlsx': {
          选任: `填报单位：水务局\n${chosen('| 林启明 | 科员 | 科长 | 2023-03-01 | 2023-04-20 | | 2023-05-01 |')}`,
        },
        'c.xlsx': { 谈话: `填报单位：水务局\n${talks(TALK)}` },
      },
      issues: [
        { cell: 'A3', messageId: 'too-early' },
        { cell: 'F3', messageId: 'other-day', data: { days: ['2023-04-01'] } },
      ],
    },
  ],
});
