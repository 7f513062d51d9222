import { recogniseWorkbook } from '../../src/ledger/recognise';
import { describeTable, textsOf } from '../support/describe-table';
import { workbookFromMarkdown } from '../support/sheet-from-markdown';

const FORM = `
  个人廉政风险防控登记表
  填表日期：2023年3月1日
  | 姓名 | 安然 | 科室 | 财务科 | 职务 | 科长 |
  | 单位 | 临河县水务局 |
  | 分管工作 | 财务管理、资产管理 |
  | 廉政风险点 | 思想道德风险 | 放松政治学习 |
  |  | 岗位职责风险 | 审核把关不严 |
  |  | 业务流程风险 | 报销流程不规范 |
  | 风险等级 | 二级 |
  | 防控措施 | 1.每季度学习一次。<br>2.双人复核。 |
  | 本人承诺：严格遵守廉洁自律规定。 |
  | 科室审核意见 |  |
  说明：本表一式两份。
`;
const MERGES = ['A1:F1', 'B4:F4', 'B5:F5', 'A6:A8', 'C6:F6', 'C7:F7', 'C8:F8', 'B9:F9', 'B10:F10', 'A11:F11'];

function recognise(markdown: string, merges: string[] = []) {
  return recogniseWorkbook(workbookFromMarkdown('甲.xlsx', { 安然: { markdown, merges } }));
}

describe('forms', () => {
  const [form, ...others] = recognise(FORM, MERGES);
  if (!form) throw new Error('no form');

  it('reads one record from labels beside their values', () => {
    expect(others).toEqual([]);
    expect(describeTable(form)).toEqual({
      ledger: 'personal-register',
      title: '个人廉政风险防控登记表',
      unit: '临河县水务局',
      header: null,
      data: 'A3:F12',
      fields: {
        name: '姓名',
        department: '科室',
        position: '职务',
        duties: '分管工作',
        moralRisk: '思想道德风险',
        dutyRisk: '岗位职责风险',
        processRisk: '业务流程风险',
        riskLevel: '风险等级',
        measures: '防控措施',
        pledge: '本人承诺',
        departmentOpinion: '科室审核意见',
      },
      unbound: [],
    });
    expect(
      ['name', 'moralRisk', 'measures', 'pledge', 'departmentOpinion'].map((name) => textsOf(form, name)),
    ).toEqual([
      ['安然'],
      ['放松政治学习'],
      ['1.每季度学习一次。\n2.双人复核。'],
      ['严格遵守廉洁自律规定。'],
      [''],
    ]);
    expect(form.rows.map(({ key }) => key)).toEqual(['安然']);
  });

  it('points at the value cells', () => {
    const risk = form.bindings.find(({ field }) => field.name === 'moralRisk');
    expect([risk?.column, risk?.at]).toEqual([3, { sheet: '安然', row: 6, column: 3 }]);
  });

  it('reads values below their labels', () => {
    const [below] = recognise(`
      个人廉政风险防控登记表
      | 姓名 | 科室 | 职务 |
      | 安然 | 财务科 | 科长 |
      | 思想道德风险 | 岗位职责风险 | 风险等级 |
      | 放松政治学习 | 审核把关不严 | 二级 |
      | 防控措施 | 每季度学习一次 |
    `);
    expect(
      below &&
        ['name', 'department', 'position', 'moralRisk', 'dutyRisk', 'riskLevel', 'measures'].map(
          (name) => textsOf(below, name)[0],
        ),
    ).toEqual(['安然', '财务科', '科长', '放松政治学习', '审核把关不严', '二级', '每季度学习一次']);
  });

  it('reads the same ledger as a table when it is one', () => {
    const [table] = recognise(`
      | 序号 | 姓名 | 科室 | 职务 | 思想道德风险 | 岗位职责风险 | 风险等级 | 个人防控措施 |
      | 1 | 安然 | 财务科 | 科长 | 放松学习，纪律意识淡薄 | 把关不严 | 二级 | 每季度参加廉政学习 |
    `);
    expect(table && describeTable(table)).toMatchObject({
      ledger: 'personal-register',
      header: 'A1:H1',
      data: 'A2:H2',
    });
  });
});
