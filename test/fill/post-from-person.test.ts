import { postFromPerson } from '../../src/fill/post-from-person';
import { fillsOf, person } from './fill-tester';

const sheet = (...names: string[]): string =>
  [
    '| 科室 | 岗位名称 | 风险点描述 | 防控措施 | 责任人 |',
    ...names.map((name) => `| 财务科 | | 不按规定用印 | 用印先审批登记 | ${name} |`),
  ].join('\n');
const roster = {
  posts: [
    { name: '出纳岗', department: '财务科' },
    { name: '会计岗', department: '财务科' },
    { name: '招标管理岗', department: '工程科' },
  ],
  people: [
    person('温雅琴', '财务科', '出纳'),
    person('欧阳静', '财务科', '会计、出纳'),
    person('顾言之', '工程科', '招标管理员'),
  ],
};

describe('F03 post-from-person', () => {
  it('suggests the one post of the person, and nothing for several posts or persons', () => {
    const rows = sheet('温雅琴', '欧阳静', '顾言之', '温雅琴、顾言之', '陌生人');
    expect(fillsOf(postFromPerson, rows, { roster })).toEqual({ 'B2?': '出纳岗', 'B4?': '招标管理岗' });
  });
});
