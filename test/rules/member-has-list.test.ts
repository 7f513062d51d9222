import { memberHasList } from '../../src/rules/member-has-list';
import { testRule } from './rule-tester';

const person = (name: string, position: string, state = '') => ({
  name,
  department: '',
  position,
  party: '',
  leading: true,
  state,
  inService: state === '',
});

const roster = {
  people: [
    person('林启明', '党组书记、局长'),
    person('周若溪', '副局长'),
    person('邵长宁', '纪检组长'),
    person('欧阳静', '副局长', '调离'),
  ],
  portfolios: [
    { leader: '林启明', position: '党组书记、局长', duties: '主持全面工作', departments: [], head: true },
  ],
};

const list = (...subjects: readonly string[]) =>
  [
    '| 责任主体 | 责任内容 | 具体任务 |',
    ...subjects.map((subject) => `| ${subject} | 抓好分管领域 | 检查分管科室 |`),
  ].join('\n');

testRule(memberHasList, {
  valid: [
    {
      name: 'by office, by name and by position',
      roster,
      sheet: list('党组', '党组书记', '周若溪', '纪检组长'),
    },
    { name: 'by 班子成员 without names', roster, sheet: list('书记', '其他班子成员') },
    { name: 'the list of the party group alone', roster, sheet: list('党组') },
    {
      name: 'a file of each member',
      roster,
      files: {
        '一.xlsx': { 清单: `填报单位：临河县水务局\n${list('党组书记', '周若溪')}` },
        '二.xlsx': { 清单: `填报单位：临河县水务局\n${list('邵长宁')}` },
      },
    },
    { name: 'no roster', sheet: list('党组书记') },
  ],
  invalid: [
    {
      name: 'members without a list',
      roster,
      sheet: list('党组', '党组书记', '副局长周若溪'),
      issues: [
        { cell: 'A1', messageId: 'no-list', severity: 'error', data: { count: 1, names: ['邵长宁'] } },
      ],
    },
    {
      name: 'the head without one, and somebody who left, told once',
      roster,
      sheet: list('周若溪', '邵长宁', '欧阳静', '欧阳静'),
      issues: [
        { cell: 'A1', messageId: 'no-list', data: { names: ['林启明'] } },
        { cell: 'A4', messageId: 'left', data: { row: 4, state: '调离' } },
      ],
    },
    {
      name: 'told in the first of two files',
      roster,
      files: {
        '一.xlsx': { 清单一: `填报单位：临河县水务局\n${list('周若溪')}` },
        '二.xlsx': { 清单二: `填报单位：临河县水务局\n${list('欧阳静')}` },
      },
      issues: [
        { cell: 'A2', messageId: 'no-list', data: { names: ['林启明', '邵长宁'] } },
        { cell: 'A3', messageId: 'left' },
      ],
    },
  ],
});
