import { departmentHead } from '../../src/fill/department-head';
import { fillsOf, person } from './fill-tester';

const risks = (...rows: [department: string, head: string][]): string =>
  [
    '| 科室 | 风险点描述 | 防控措施 | 部门负责人 |',
    ...rows.map(([department, head]) => `| ${department} | 不按规定用印 | 用印先审批登记 | ${head} |`),
  ].join('\n');
const roster = {
  people: [
    person('林启明', '办公室', '主任'),
    person('田一禾', '办公室', '副主任'),
    person('周若溪', '财务科', '副科长'),
  ],
};

describe('F07 department-head', () => {
  it("fills the department's head", () => {
    expect(fillsOf(departmentHead, risks(['局办公室', ''], ['办公室', '田一禾']), { roster })).toEqual({
      D2: '林启明',
    });
  });

  it('stays silent where the roster names none', () => {
    expect(fillsOf(departmentHead, risks(['财务科', ''], ['工程科', ''], ['', '']), { roster })).toEqual({});
    expect(fillsOf(departmentHead, risks(['办公室', '']))).toEqual({});
  });
});
