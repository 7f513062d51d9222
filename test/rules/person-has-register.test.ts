import { personHasRegister } from '../../src/rules/person-has-register';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

const roster = {
  ...BUREAU_ROSTER,
  posts: [
    { name: '会计岗', department: '财务科', keyPost: true },
    { name: '科长', department: '工程科', keyPost: false },
  ],
};

const HEADER = '| 姓名 | 职务 | 科室 | 思想道德风险 | 岗位职责风险 | 风险等级 | 个人防控措施 |';
const row = (name: string, position: string, department: string, level: string) =>
  `| ${name} | ${position} | ${department} | 碍于情面 | 把关不严 | ${level} | 双人复核 |`;
const registers = (...rows: readonly string[]) => [HEADER, ...rows].join('\n');
const LEADERS = [
  row('林启明', '局长', '局领导', '一级'),
  row('周若溪', '副局长', '局领导', '一级'),
  row('邵长宁', '副局长', '局领导', '一级'),
];
const risks = (...rows: readonly string[]) =>
  ['| 科室 | 岗位名称 | 风险点描述 | 风险等级 | 防控措施 |', ...rows].join('\n');

testRule(personHasRegister, {
  valid: [
    {
      name: 'everybody, over two files, at the level of the post',
      roster,
      files: {
        '领导.xlsx': { 登记表: `填报单位：临河县水务局\n${registers(...LEADERS)}` },
        '财务.xlsx': {
          登记表: `填报单位：临河县水务局\n${registers(row('欧阳静', '会计', '财务科', '一级'))}`,
        },
        '风险点.xlsx': {
          风险点: `填报单位：临河县水务局\n${risks(
            '| 财务科 | 会计岗 | 虚列支出 | Ⅰ级 | 双人复核 |',
            '| 财务科 | 会计岗 | 账目不实 | Ⅱ级 | 双人复核 |',
            '| 办公室 | 会计岗 | 报销不实 | Ⅲ级 | 双人复核 |',
          )}`,
        },
      },
    },
    {
      name: 'one form is one person',
      roster,
      sheet: `
        个人廉政风险防控登记表
        | 姓名 | 周若溪 | 职务 | 副局长 |
        | 科室 | 局领导 | 风险等级 | 一级 |
        | 思想道德风险 | 碍于情面 | | |
        | 岗位职责风险 | 把关不严 | | |
        | 个人防控措施 | 双人复核 | | |`,
      ledger: 'personal-register',
    },
    { name: 'no roster', sheet: registers(row('周若溪', '副局长', '局领导', '一级')) },
    {
      name: 'a level of the risk ledger that cannot be read',
      roster: { people: roster.people.slice(5, 6) },
      sheets: {
        登记表: registers(row('欧阳静', '会计', '财务科', '三级')),
        风险点: risks('| 财务科 | 会计岗 | 虚列支出 | 待定 | 双人复核 |'),
      },
    },
  ],
  invalid: [
    {
      name: 'a leader and the holder of a key post without one',
      roster,
      sheet: registers(...LEADERS.slice(0, 2), row('部长江', '科长', '工程科', '二级')),
      issues: [
        {
          cell: 'A1',
          messageId: 'no-register',
          severity: 'error',
          data: { count: 2, names: ['邵长宁', '欧阳静'] },
        },
      ],
    },
    {
      name: 'not the level of the post, in the words of the register',
      roster: { people: [] },
      sheets: {
        登记表: registers(
          row('欧阳静', '会计', '财务科', '低'),
          row('顾明哲', '科长', '财务科', '中'),
          row('部长江', '科长', '工程科', '中'),
        ),
        风险点: risks(
          '| 财务科 | 会计岗 | 虚列支出 | 一级 | 双人复核 |',
          '| 财务科 | 科长 | 审核不严 | 一级 | 双人复核 |',
          '| 财务科 | 科长 | 超期办理 | 二级 | 限时办结 |',
          '| 工程科 | 科长 | 擅自变更 | 二级 | 集体研究 |',
        ),
      },
      issues: [
        {
          cell: 'F2',
          messageId: 'level',
          severity: 'error',
          data: { row: 2, level: '低', post: '会计', word: '高' },
          related: ['D2'],
          suggestions: ['高'],
        },
        { cell: 'F3', severity: 'warning', related: ['D3', 'D4'] },
      ],
    },
  ],
});
