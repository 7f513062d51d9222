import { personFromPost } from '../../src/fill/person-from-post';
import { proposeFills } from '../../src/fill/run-fill';
import { environmentOf, fillsOf, person, tablesOf } from './fill-tester';

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

  it('knows two offices in one position', () => {
    const people = [person('秦晓棠', '办公室', '车辆和接待管理员'), person('沈知微', '办公室', '和谐办主任')];
    const rows = risks(['办公室', '车辆管理岗', ''], ['办公室', '接待岗', ''], ['办公室', '谐办主任', '']);
    expect(fillsOf(personFromPost, rows, { roster: { people } })).toEqual({
      'E2?': '秦晓棠',
      'E3?': '秦晓棠',
    });
  });

  it('suggests whom no other post claims, and lets choose among several, the head last', () => {
    const posts = [
      { name: '会计岗', department: '财务科' },
      { name: '资产管理岗', department: '财务科' },
      { name: '文秘岗', department: '办公室' },
    ];
    const people = [
      person('高思源', '财务科', '科长'),
      person('许望舒', '财务科', '会计'),
      person('沈知微', '办公室', '主任'),
      person('陶景然', '办公室', '科员'),
    ];
    const rows = risks(['财务科', '资产管理岗', ''], ['办公室', '文秘岗', ''], ['财务科', '基建岗', '']);
    const { tables } = tablesOf(rows);
    const surroundings = environmentOf({ roster: { people, posts } });
    const proposals = proposeFills(tables, surroundings, [personFromPost]);
    expect(
      proposals.map(({ edit, alternatives = [] }) => [
        edit.row,
        edit.after,
        ...alternatives.map(({ after }) => after),
      ]),
    ).toEqual([
      [2, '高思源'],
      [3, '陶景然', '沈知微'],
    ]);
  });
});
