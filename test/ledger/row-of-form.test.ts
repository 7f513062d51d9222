import { recogniseMarkdown } from '../support/environment';

/** The ledgers recognised in such a sheet. */
const ledgersIn = (sheet: string): string[] =>
  recogniseMarkdown({ 干部: sheet }).tables.map(({ ledger, part }) => `${ledger}/${part ?? ''}`);

describe('isRowOfForm', () => {
  it('takes a row of labels and values for no header', () => {
    expect(
      ledgersIn(`
        | 姓名 | 贺微 | 现任职务 | 出纳 | 所在部门 | 财务室 |
        | 性别 | 女 | 出生年月 | 1988.5 | 政治面貌 | 中共党员 |
        | 拟任职务 | 财务室副主任 | 考核结果 | 称职 | 审批机关 | 党组 |`),
    ).toEqual([]);
  });

  it('takes a header for one, whatever stands beside the names', () => {
    expect(
      ledgersIn(`
        | 姓名 | 安排 | 现任职务 | 学历 | 所在部门 | 电话 |
        | 贺微 | 留任 | 出纳 | 大学 | 财务室 | 0000-1 |
        | 叶牧野 | 留任 | 采购员 | 大学 | 后勤部 | 0000-2 |`),
    ).toEqual(['roster/people']);
  });

  it('lets a list be whose names are all wrong, so that rules can complain of them', () => {
    expect(
      ledgersIn(`
        | 姓名 | 性别 | 现任职务 | 学历 | 所在部门 | 电话 |
        | 待定 | 女 | 出纳 | 大学 | 财务室 | 0000-1 |
        | 待定 | 男 | 采购员 | 大学 | 后勤部 | 0000-2 |`),
    ).toEqual(['roster/people']);
  });
});
