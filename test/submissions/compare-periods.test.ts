import { comparePeriods, unchangedShareOf } from '../../src/submissions/compare-periods';
import { comparisonJson } from '../../src/submissions/comparison-json';
import { comparisonText } from '../../src/submissions/comparison-text';
import { tableFrom } from '../support/table-from-markdown';

const HEAD = '| 序号 | 科室 | 岗位 | 权力事项 | 风险点描述 | 风险等级 | 防控措施 | 责任人 |';
const sheet = (...rows: string[]) => tableFrom([HEAD, ...rows].join('\n'), 'risk-points');

const BEFORE = sheet(
  '| 1 | 财务科 | 出纳 | 资金收付 | 收入不及时入账被截留挪用 | 一级 | 每日核对账目 | 温雅琴 |',
  '| 2 | 财务科 | 会计 | 报销审核 | 虚列支出套取财政资金 | 二级 | 双人复核凭证 | 温雅琴 |',
  '| 3 | 人事科 | 科员 | 职称评审 | 降低标准照顾关系人员 | 二级 | 集体评议 | 苏景明 |',
);
const NOW = sheet(
  '| 1 | 财务科 | 会计 | 报销审核 | 虚列支出套取财政资金 | 三级 | 双人复核 凭证 | 温雅琴 |',
  '| 2 | 财务科 | 出纳 | 资金收付 | 收入不及时入账被截留挪用 | 一级 | 每日核对账目 | 温雅琴 |',
  '| 3 | 办公室 | 科员 | 公章管理 | 违规用印牟取私利 | 三级 | 用印登记 | 苏景明 |',
);

describe('comparePeriods', () => {
  const comparisons = comparePeriods({ previous: [BEFORE], current: [NOW] }, null);

  it('finds what came, went and changed; order, serial numbers and blanks do not count', () => {
    const [comparison, ...more] = comparisons;
    expect(more).toEqual([]);
    expect(comparison?.pairs).toHaveLength(2);
    expect(comparison?.added.map(({ row }) => row.cells.get('power')?.text)).toEqual(['公章管理']);
    expect(comparison?.vanished.map(({ row }) => row.cells.get('power')?.text)).toEqual(['职称评审']);
    expect(comparison?.changed.map(({ field, before, after }) => [field.name, before, after])).toEqual([
      ['riskLevel', '二级', '三级'],
    ]);
    expect(unchangedShareOf(comparisons)).toBe(0.5);
  });

  it('takes a ledger that only one period has as new or gone as a whole', () => {
    const [fresh] = comparePeriods({ previous: [], current: [NOW] }, null);
    expect([fresh?.added.length, fresh?.vanished.length, fresh?.unchangedShare]).toEqual([3, 0, null]);
    const [gone] = comparePeriods({ previous: [BEFORE], current: [] }, null);
    expect([gone?.added.length, gone?.vanished.length]).toEqual([0, 3]);
  });

  it('is told to a program with the cell of each change', () => {
    expect(comparisonJson(comparisons)).toMatchObject({
      matched: 2,
      added: [{ ledger: 'risk-points', row: 4 }],
      vanished: [{ ledger: 'risk-points', row: 4 }],
      changed: [{ field: 'riskLevel', title: '风险等级', before: '二级', after: '三级', cell: 'F2' }],
      unchangedShare: 0.5,
    });
  });

  it('is told to a person', () => {
    const text = comparisonText(comparisons, 'zh-CN', () => '廉政风险点台账');
    expect(text).toContain('对应2行，新增1行，减少1行，变化1处；对应的行中有50%与上期完全相同');
    expect(text).toContain('风险等级：二级 → 三级');
    expect(comparisonText([], 'en', () => '')).toBe('neither period has a ledger to compare\n');
  });
});
