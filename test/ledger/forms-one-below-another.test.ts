import { recogniseWorkbook } from '../../src/ledger/recognise';
import { describeTable, textsOf } from '../support/describe-table';
import { workbookFromMarkdown } from '../support/sheet-from-markdown';

const form = (name: string, more = ''): string => `
  个人廉政风险防控登记表
  填表日期：2023年3月1日
  | 姓名 | ${name} | 科室 | 财务科 | 职务 | 科员 |
  | 分管工作 | 财务管理 |
  | 思想道德风险 | 放松政治学习 |
  | 岗位职责风险 | 审核把关不严 |
  | 风险等级 | 二级 |
  | 个人防控措施 | 每季度学习一次 |
  ${more}
  | 本人承诺 | 遵守廉洁自律规定 |
  填表人：${name}
`;

describe('forms one below the other', () => {
  it('are each a record with its own title and head block', () => {
    const names = ['安然', '石磊', '乔木'];
    const markdown = names.map((name) => form(name)).join('\n');
    const tables = recogniseWorkbook(workbookFromMarkdown('甲.xlsx', { 登记表: markdown }));
    expect(tables.map((table) => textsOf(table, 'name')[0])).toEqual(names);
    expect(tables.map(({ titleAt }) => titleAt.row)).toEqual([1, 14, 27]);
    expect(tables.map(({ head }) => head.map(({ name, value }) => `${name} ${value}`))).toEqual(
      names.map((name) => ['reportDate 2023年3月1日', `reporter ${name}`]),
    );
    expect(tables.map(describeTable).map(({ data }) => data)).toEqual(['A3:F10', 'A16:F23', 'A29:F36']);
  });

  it('are not told apart by a list of relatives', () => {
    const family = '| 家庭成员 | 姓名 | 称谓 |\n| 1 | 安心 | 女儿 |';
    const markdown = `${form('安然', family)}\n${form('石磊', family)}`;
    const tables = recogniseWorkbook(workbookFromMarkdown('甲.xlsx', { 登记表: markdown }));
    expect(tables.map((table) => textsOf(table, 'name')[0])).toEqual(['安然', '石磊']);
    expect(tables.map((table) => textsOf(table, 'pledge')[0])).toEqual([
      '遵守廉洁自律规定',
      '遵守廉洁自律规定',
    ]);
  });
});
