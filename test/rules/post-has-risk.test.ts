import { postHasRisk } from '../../src/rules/post-has-risk';
import { testRule } from './rule-tester';

const roster = {
  departments: [{ name: '财务科', leader: '' }],
  posts: [
    { name: '会计岗', department: '财务科' },
    { name: '出纳', department: '财务科' },
    { name: '文秘', department: '办公室' },
  ],
  people: [
    {
      name: '林启明',
      department: '',
      position: '局长',
      party: '',
      leading: true,
      state: '',
      inService: true,
    },
  ],
};

testRule(postHasRisk, {
  valid: [
    {
      name: 'every post, written in several ways, and a position',
      roster,
      sheet: `
        | 科室 | 岗位名称 | 风险点描述 | 防控措施 |
        | 财务科 | 会计、出纳岗位 | 虚列支出 | 双人复核 |
        | | 办公室文秘 | 未登记用印 | 设专人登记 |
        | 局领导 | 局长 | 临时动议 | 集体研究 |`,
    },
    {
      name: 'all posts of a department at once',
      roster: { ...roster, posts: roster.posts.slice(0, 2) },
      sheet: `
        | 科室 | 岗位名称 | 风险点描述 | 防控措施 |
        | 财务科 | 全体岗位 | 虚列支出 | 双人复核 |`,
    },
    {
      name: 'every post, in the files of two departments',
      roster: { ...roster, posts: roster.posts.slice(1) },
      files: {
        '财务科.xlsx': {
          风险点: `
            填报单位：临河县水务局
            | 科室 | 岗位名称 | 风险点描述 | 防控措施 |
            | 财务科 | 出纳 | 虚列支出 | 双人复核 |`,
        },
        '办公室.xlsx': {
          风险点: `
            填报单位：临河县水务局
            | 科室 | 岗位名称 | 风险点描述 | 防控措施 |
            | 办公室 | 文秘 | 未登记用印 | 设专人登记 |`,
        },
      },
    },
    {
      name: 'no roster of posts',
      roster: { people: roster.people },
      sheet: `
        | 岗位名称 | 风险点描述 | 防控措施 |
        | 会计 | 虚列支出 | 双人复核 |`,
    },
    {
      name: 'no post column',
      roster,
      sheet: `
        | 科室 | 风险点描述 | 防控措施 |
        | 财务科 | 虚列支出 | 双人复核 |`,
    },
  ],
  invalid: [
    {
      name: 'posts without a risk: none, a blank one, the same name in another department',
      roster: { ...roster, posts: [...roster.posts, { name: '内勤', department: '办公室' }] },
      sheet: `
        | 科室 | 岗位名称 | 风险点描述 | 防控措施 |
        | 财务科 | 会计 | 虚列支出 | 双人复核 |
        | 财务科 | 出纳 | | |
        | 财务科 | 内勤 | 虚报领用 | 双人签字 |
        | 办公室 | 文秘 | 未登记用印 | 设专人登记 |`,
      issues: [
        {
          cell: 'B1',
          messageId: 'no-risk',
          severity: 'error',
          data: { count: 2, posts: ['财务科·出纳', '办公室·内勤'] },
        },
      ],
    },
    {
      name: 'a post that the roster does not have, told once',
      roster: { ...roster, posts: roster.posts.slice(0, 1) },
      sheet: `
        | 科室 | 岗位名称 | 风险点描述 | 防控措施 |
        | 财务科 | 会计 | 虚列支出 | 双人复核 |
        | 财务科 | 稽核 | 收受好处 | 回避 |
        | 财务科 | 稽核 | 泄露底稿 | 保密承诺 |`,
      issues: [{ cell: 'B3', messageId: 'unknown-post', data: { row: 3, post: '稽核' } }],
    },
    {
      name: 'what is missing in both files is told in the first, what is wrong in one there',
      roster,
      files: {
        '财务科.xlsx': {
          财务: `
            填报单位：临河县水务局
            | 科室 | 岗位名称 | 风险点描述 | 防控措施 |
            | 财务科 | 会计 | 虚列支出 | 双人复核 |`,
        },
        '办公室.xlsx': {
          办公: `
            填报单位：临河县水务局
            | 科室 | 岗位名称 | 风险点描述 | 防控措施 |
            | 办公室 | 文秘 | 未登记用印 | 设专人登记 |
            | 办公室 | 保管 | 虚报领用 | 双人签字 |`,
        },
      },
      issues: [
        { cell: 'B2', messageId: 'no-risk', data: { count: 1, posts: ['财务科·出纳'] } },
        { cell: 'B4', messageId: 'unknown-post', data: { post: '保管' } },
      ],
    },
  ],
});
