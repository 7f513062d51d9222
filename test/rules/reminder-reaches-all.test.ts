import { reminderReachesAll } from '../../src/rules/reminder-reaches-all';
import { testRule } from './rule-tester';

const person = (name: string, party: string, inService = true) => ({
  name,
  department: '办公室',
  position: '科员',
  party,
  leading: false,
  state: inService ? '' : '退休',
  inService,
});

const members = [
  person('林启明', '中共党员'),
  person('周若溪', '中共预备党员'),
  person('邵长宁', '群众'),
  person('欧阳静', '中共党员', false),
];

const sheet = (...covered: readonly string[]) =>
  [
    '| 年度 | 节点 | 提醒日期 | 方式 | 覆盖人数 |',
    ...covered.map((each) => `| 2023 | 端午 | 2023-06-20 | 短信 | ${each} |`),
  ].join('\n');

testRule(reminderReachesAll, {
  valid: [
    {
      name: 'all party members in service, or more; words and blanks',
      roster: { people: members },
      sheet: sheet('2', '3人', '全体党员干部', ''),
    },
    { name: 'no roster and no number to reach', sheet: sheet('1') },
    {
      name: 'the number of the row',
      roster: { people: members },
      sheet: `
        | 年度 | 节点 | 提醒日期 | 方式 | 覆盖人数 | 应覆盖人数 |
        | 2023 | 端午 | 2023-06-20 | 短信 | 1 | 1 |`,
    },
  ],
  invalid: [
    {
      name: 'fewer than the party members; fewer than the row says',
      roster: { people: members },
      sheet: `
        | 年度 | 节点 | 提醒日期 | 方式 | 覆盖人数 | 应覆盖人数 |
        | 2023 | 清明 | 2023-04-01 | 短信 | 1 | |
        | 2023 | 端午 | 2023-06-20 | 短信 | 18 | 20 |`,
      issues: [
        {
          cell: 'E2',
          messageId: 'fewer-than-roster',
          severity: 'warning',
          data: { row: 2, covered: 1, expected: 2, missing: 1 },
        },
        { cell: 'E3', messageId: 'fewer', data: { covered: 18, expected: 20, missing: 2 } },
      ],
    },
    {
      name: 'everybody in service where the roster does not tell the party',
      roster: { people: members.map((each) => ({ ...each, party: '' })) },
      sheet: sheet('2'),
      issues: [{ cell: 'E2', data: { expected: 3 } }],
    },
  ],
});
