import { risksPerPost } from '../../src/rules/risks-per-post';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

const POSTS = [
  { name: '会计', department: '财务科' },
  { name: '出纳', department: '财务科' },
  { name: '文秘', department: '办公室' },
];
const row = '| 财务科 | 会计 | 坐支现金 | 每月盘点 |';
const HEADER = '| 科室 | 岗位 | 风险点描述 | 防控措施 |';

testRule(risksPerPost, {
  valid: [
    {
      name: 'a risk for each post of the departments named, over two files',
      roster: { ...BUREAU_ROSTER, posts: POSTS },
      files: {
        'a.xlsx': { 一: `填报单位：临河县水务局\n${HEADER}\n${row}` },
        'b.xlsx': {
          二: `填报单位：临河县水务局\n${HEADER}\n| 财务科 | 出纳 | 1.白条抵库 2.挪用公款 | 每月盘点 |`,
        },
      },
    },
    { name: 'no posts in the roster', roster: {}, sheet: `${HEADER}\n${row}` },
  ],
  invalid: [
    {
      name: 'fewer risks than posts',
      roster: { ...BUREAU_ROSTER, posts: POSTS },
      sheet: `${HEADER}\n${row}`,
      issues: [
        { cell: 'C1', messageId: 'few', severity: 'info', data: { risks: 1, posts: 2, ratio: '0.50' } },
      ],
    },
    {
      name: 'more than configured',
      roster: { ...BUREAU_ROSTER, posts: POSTS.slice(0, 1) },
      options: { most: 2 },
      sheet: [HEADER, row, row, row].join('\n'),
      issues: [{ cell: 'C1', messageId: 'many', data: { risks: 3, posts: 1 } }],
    },
  ],
});
