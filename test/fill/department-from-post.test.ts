import { departmentFromPost } from '../../src/fill/department-from-post';
import { fillsOf } from './fill-tester';

const sheet = (...rows: [post: string, power: string][]): string =>
  [
    '| 科室 | 岗位名称 | 权力事项 | 风险点描述 | 防控措施 |',
    ...rows.map(([post, power]) => `| | ${post} | ${power} | 不按规定用印 | 用印先审批登记 |`),
  ].join('\n');
const roster = {
  posts: [
    { name: '出纳岗', department: '财务科' },
    { name: '内勤岗', department: '财务科' },
    { name: '内勤岗', department: '办公室' },
  ],
  powers: [{ name: '取水许可', kind: '行政许可', department: '水资源科' }],
};

describe('F03 department-from-post', () => {
  it('takes the one department of the post, else that of the power', () => {
    expect(fillsOf(departmentFromPost, sheet(['出纳', ''], ['', '取水许可']), { roster })).toEqual({
      A2: '财务科',
      A3: '水资源科',
    });
  });

  it('stays silent where several have the post, nobody does, or there is no roster', () => {
    const rows = sheet(['内勤岗', ''], ['监测岗', '采砂许可']);
    expect(fillsOf(departmentFromPost, rows, { roster })).toEqual({});
    expect(fillsOf(departmentFromPost, sheet(['出纳', '']))).toEqual({});
  });
});
