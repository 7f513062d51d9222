import { measureCandidates } from '../../src/fill/measure-candidates';
import { proposeFills, selectFills } from '../../src/fill/run-fill';
import { measureText } from '../../src/ledger/measure';
import { environmentOf, tablesOf } from './fill-tester';

const sheet = (power: string, risk: string): string =>
  `| 科室 | 权力事项 | 风险点描述 | 防控措施 |\n| 办公室 | ${power} | ${risk} | |`;
const candidates = (text: string, settings = {}) => {
  const proposals = proposeFills(tablesOf(text).tables, environmentOf({ settings }), [measureCandidates]);
  return proposals.map(({ edit, alternatives = [] }) => [
    edit.after,
    ...alternatives.map(({ after }) => after),
  ]);
};

describe('F08 measure-candidates', () => {
  it('offers three to five measures of the kind of power, the likest first', () => {
    const [offered = []] = candidates(sheet('公务用车', '不按规定派车，公车私用，虚报油料费'));
    expect(offered.length).toBeGreaterThanOrEqual(3);
    expect(offered.length).toBeLessThanOrEqual(5);
    expect(offered.join()).toMatch(/派车|公务用车/);
  });

  it("offers the unit's own first where it is as like", () => {
    const own = {
      category: '接待用车出国',
      stage: 'during',
      owner: '车辆管理岗',
      frequency: '每次派车前',
      action: '不按规定派车的一律不得出车，公车私用和虚报油料费逐项核对',
      evidence: '派车单登记签字',
    } as const;
    const [offered = []] = candidates(sheet('公务用车', '不按规定派车，公车私用，虚报油料费'), {
      measures: [own],
    });
    expect(offered[0]).toBe(measureText(own));
  });

  it('is never filled in by a run, and says nothing without a risk', () => {
    const { tables } = tablesOf(sheet('公务用车', '公车私用'));
    const proposals = proposeFills(tables, environmentOf(), [measureCandidates], { withSuggestions: true });
    expect(selectFills(proposals, { suggestions: true })).toEqual([]);
    expect(candidates('| 科室 | 权力事项 | 风险点描述 | 防控措施 |\n| 办公室 | 公务用车 | | |')).toEqual([]);
  });
});
