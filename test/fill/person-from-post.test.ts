import { personFromPost } from '../../src/fill/person-from-post';
import { fillsOf, person } from './fill-tester';

const risks = (...rows: [department: string, post: string, name: string][]): string =>
  [
    '| 科室 | 岗位名称 | 风险点描述 | 防控措施 | 责任人 |',
    ...rows.map(
      ([department, post, name]) => `| ${department} | ${post} | 不按规定用印 | 用印先审批登记 | ${name} |`,
    ),
  ].join('\n');
const roster = {
  people: [
    person('林启明', '财务科', '会计、出纳'),
    person('周若溪', '财务科', '审核岗'),
    person('田一禾', '办公室', '文秘'),
    person('贺知远', '办公室', '文秘'),
    person('秦望舒', '办公室', '机要', '退休'),
  ],
};

describe('F03 person-from-post', () => {
  it('suggests the one person who holds the post', () => {
    const rows = risks(['财务科', '出纳岗', ''], ['县局财务科', '审核', ''], ['财务科', '会计', '何清源']);
    expect(fillsOf(personFromPost, rows, { roster })).toEqual({ 'E2?': '林启明', 'E3?': '周若溪' });
  });

  it('stays silent where several hold it, nobody does, or the department is not named', () => {
    const rows = risks(
      ['办公室', '文秘', ''],
      ['办公室', '机要', ''],
      ['', '会计', ''],
      ['财务科', '', ''],
      ['工程科', '会计', ''],
    );
    expect(fillsOf(personFromPost, rows, { roster })).toEqual({});
  });
});
