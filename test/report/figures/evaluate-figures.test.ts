import { FIGURES } from '../../../src/report/figures';
import { evaluateFigures } from '../../../src/report/figures/evaluate-figures';
import { recogniseMarkdown } from '../../support/environment';

const RISKS = `
| 序号 | 科室 | 岗位 | 风险点 | 风险等级 | 防控措施 |
| 1 | 办公室 | 文秘岗 | 擅自用印 | 高 | 1.审批登记<br>2.每季度核对 |
| 2 | 财务科 | 出纳岗 | 坐支现金 | 中 | 每月盘点库存现金 |
| 3 | 财务科 | 会计岗 | 虚开发票 | 高 | 每季度抽查凭证 |
`;
const PROBLEMS = `
| 序号 | 问题来源 | 反馈问题 | 整改措施 | 整改时限 | 整改状态 |
| 1 | 巡察 | 会议记录不全 | 补充记录 | 2023-06-30 | 已整改到位 |
| 2 | 审计 | 资产未入账 | 补记账目 | 2023-10-31 | 整改中 |
| 3 | 巡察 | 调研不够 | 制定计划 | 2024-03-31 | 整改中 |
| 4 | 审计 | 合同未验收 | 补充验收 | 长期 | 部分整改 |
`;
const PEOPLE = `
| 姓名 | 科室 | 职务 | 在岗状态 |
| 林启明 | 局领导 | 党组书记、局长 | 在岗 |
| 周若溪 | 局领导 | 副局长 | 在岗 |
| 高思源 | 财务科 | 科长 | 在岗 |
| 韩致远 | 财务科 | 出纳 | 退休 |
`;
const DUTIES = `
| 领导姓名 | 职务 | 分管工作 | 分管科室 |
| 林启明 | 党组书记、局长 | 主持全面工作，分管财务工作 | 财务科 |
| 周若溪 | 副局长 | 分管人事工作 | 办公室 |
`;
const PLEDGES = `
| 序号 | 文书名称 | 类别 | 签订人 | 签订日期 | 本人签名 |
| 1 | 《承诺书》 | 承诺书 | 林启明 | 2023-03-14 | 是 |
| 2 | 《承诺书》 | 廉政承诺书 | 周若溪 | 2023-03-14 | 是 |
| 3 | 《承诺书》 | 承诺书 | 高思源 |  | 否 |
| 4 | 《自律书》 | 自律承诺书 | 高思源 | 2023-03-15 | 是 |
`;

const { tables, environment } = recogniseMarkdown({
  风险: RISKS,
  整改: PROBLEMS,
  人员: PEOPLE,
  分工: DUTIES,
  承诺: PLEDGES,
});
const figures = evaluateFigures(FIGURES, tables, environment);
const figure = (id: string) => figures.get(id);

describe('figures', () => {
  it.each([
    ['risk-points.total', 3, [2, 3, 4]],
    ['risk-points.level-1', 2, [2, 4]],
    ['risk-points.level-3', 0, []],
    ['risk-points.measures', 4, [2, 3, 4]],
    ['risk-points.departments', 2, [2, 3, 4]],
    ['rectification.done', 1, [2]],
    ['rectification.partly', 1, [5]],
    ['rectification.done-share', 25, [2]],
    ['rectification.overdue', 1, [3]],
    ['roster.people', 3, [2, 3, 4]],
    ['roster.head-in-charge', 1, [2]],
    ['pledges.pledge', 2, [2, 3]],
    ['pledges.own-pledge', 1, [5]],
    ['pledges.signed-share', 66.67, [2, 3]],
  ])('%s is %d and names its rows', (id, value, rows) => {
    expect(figure(id)).toMatchObject({ value, supported: true });
    expect(figure(id)?.rows.map((row) => row.row)).toEqual(rows);
  });

  it('lists values once, in the order of the ledger', () => {
    expect(figure('rectification.sources')?.value).toEqual(['巡察', '审计']);
    expect(figure('pledges.unsigned-names')?.value).toEqual(['高思源']);
    expect(figure('rectification.overdue-problems')?.value).toEqual(['资产未入账']);
  });

  it('tells a zero from a ledger that was not given', () => {
    expect(figure('risk-points.level-3')).toMatchObject({ value: 0, supported: true });
    expect(figure('task-breakdown.total')).toMatchObject({ value: 0, supported: false, rows: [] });
    expect(figure('task-breakdown.done-share')).toMatchObject({ supported: false });
  });

  it('gives each figure a query in words', () => {
    for (const each of figures.values()) expect(each.query.length).toBeGreaterThan(3);
  });

  it('builds only on figures that stand earlier', () => {
    const seen = new Set<string>();
    for (const { id, measure } of FIGURES) {
      if (measure.kind === 'share') expect(seen.has(measure.of) && seen.has(measure.in)).toBe(true);
      if ('from' in measure) expect(seen.has(measure.of) && seen.has(measure.from)).toBe(true);
      expect(seen.has(id)).toBe(false);
      seen.add(id);
    }
  });
});
