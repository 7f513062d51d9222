import { departmentFromPerson } from '../../src/fill/department-from-person';
import { fillsOf, person } from './fill-tester';

const pledges = (...rows: [department: string, name: string][]): string =>
  [
    '| 文书名称 | 类别 | 科室 | 签订人 | 签订日期 | 本人签名 |',
    ...rows.map(
      ([department, name]) => `| 廉政承诺书 | 承诺书 | ${department} | ${name} | @2023-02-01 | 是 |`,
    ),
  ].join('\n');
const risks = (person: string): string => `
  | 科室 | 风险点描述 | 防控措施 | 责任人 |
  |      | 不按规定用印 | 用印先审批登记 | ${person} |`;
const roster = {
  people: [
    person('林启明', '办公室', '科员'),
    person('田一禾', '办公室', '副主任'),
    person('周若溪', '财务科', '会计'),
    person('邵长宁', '财务科', '出纳'),
    person('邵长宁', '工程科', '科员'),
    person('贺知远', '工程科', '科员', '调离'),
  ],
};

describe('F03 department-from-person', () => {
  it("fills the person's department", () => {
    expect(
      fillsOf(departmentFromPerson, pledges(['', '林启明'], ['财务科', '林启明'], ['', '周 若溪']), {
        roster,
      }),
    ).toEqual({
      C2: '办公室',
      C4: '财务科',
    });
  });

  it('fills the department that several persons share', () => {
    expect(fillsOf(departmentFromPerson, risks('林启明、田一禾'), { roster })).toEqual({ A2: '办公室' });
    expect(fillsOf(departmentFromPerson, risks('林启明、周若溪'), { roster })).toEqual({});
    expect(fillsOf(departmentFromPerson, risks('林启明、陌生人'), { roster })).toEqual({});
  });

  it('says nothing of namesakes, of people gone or unknown, and without a roster', () => {
    const rows = pledges(['', '邵长宁'], ['', '贺知远'], ['', '欧阳静']);
    expect(fillsOf(departmentFromPerson, rows, { roster })).toEqual({});
    expect(fillsOf(departmentFromPerson, pledges(['', '林启明']))).toEqual({});
  });

  it('only suggests a lead department', () => {
    const rows = `
      | 反馈问题 | 整改措施 | 牵头科室 | 责任人 |
      | 会议记录不完整 | 逐次核对会议记录并归档 | | 林启明 |`;
    expect(fillsOf(departmentFromPerson, rows, { roster, ledger: 'rectification' })).toEqual({
      'C2?': '办公室',
    });
  });

  it('leaves a column alone that holds two things, and a merged cell over several rows', () => {
    const two = risks('林启明').replace('科室', '单位/科室');
    expect(fillsOf(departmentFromPerson, two, { roster })).toEqual({});
    const markdown = pledges(['', '林启明'], ['', '周若溪']);
    expect(fillsOf(departmentFromPerson, { markdown, merges: ['C2:C3'] }, { roster })).toEqual({});
  });
});
