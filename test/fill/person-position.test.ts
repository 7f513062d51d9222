import { personPosition } from '../../src/fill/person-position';
import { fillsOf, person } from './fill-tester';

const pledges = (...rows: [department: string, name: string, position: string][]): string =>
  [
    '| 文书名称 | 类别 | 科室 | 签订人 | 职务 | 签订日期 | 本人签名 |',
    ...rows.map((cells) => `| 廉政承诺书 | 承诺书 | ${cells.join(' | ')} | @2023-02-01 | 是 |`),
  ].join('\n');
const roster = {
  people: [
    person('林启明', '办公室', '主任'),
    person('邵长宁', '财务科', '出纳'),
    person('邵长宁', '工程科', '科长'),
    person('何清源', '财务科', ''),
  ],
};

describe('F03 person-position', () => {
  it('fills the position, telling namesakes apart by department', () => {
    const rows = pledges(['', '林启明', ''], ['工程科', '邵长宁', ''], ['办公室', '林启明', '科员']);
    expect(fillsOf(personPosition, rows, { roster })).toEqual({ E2: '主任', E3: '科长' });
  });

  it('stays silent where the roster does not settle it', () => {
    const rows = pledges(
      ['', '邵长宁', ''],
      ['财务科', '林启明', ''],
      ['', '何清源', ''],
      ['', '欧阳静', ''],
    );
    expect(fillsOf(personPosition, rows, { roster })).toEqual({});
  });

  it('never writes over the label of a form', () => {
    const form = `
      个人廉政风险防控登记表
      | 姓名：林启明 | 职务： |
      | 科室 | 办公室 |
      | 分管工作 | 文秘 |
      | 思想道德风险 | 收受管理对象礼品 |
      | 岗位职责风险 | 不按规定用印 |
      | 个人防控措施 | 用印先审批登记 |
      | 本人承诺 | 遵守规定 |`;
    expect(fillsOf(personPosition, form, { roster, ledger: 'personal-register' })).toEqual({});
  });

  it('fills the value cell of a form', () => {
    const form = `
      个人廉政风险防控登记表
      | 姓名 | 林启明 | 职务 | |
      | 科室 | 办公室 |
      | 分管工作 | 文秘 |
      | 思想道德风险 | 收受管理对象礼品 |
      | 岗位职责风险 | 不按规定用印 |
      | 个人防控措施 | 用印先审批登记 |
      | 本人承诺 | 遵守规定 |`;
    expect(fillsOf(personPosition, form, { roster, ledger: 'personal-register' })).toEqual({ D2: '主任' });
  });
});
