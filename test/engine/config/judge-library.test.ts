import { judgeMeasures, judgePhrases } from '../../../src/engine/config/judge-library';
import { BUILT_IN } from '../../../src/engine/knowledge';
import { MEASURES } from '../../../src/ledger/library/measures';
import { PHRASES } from '../../../src/ledger/library/phrases';

const OPTIONS = { known: BUILT_IN, rules: {}, language: 'zh-CN' } as const;
const placed = <E>(entries: readonly E[]) =>
  entries.map((entry, index) => ({ entry, place: `措施!A${index + 4}` }));

const HOLLOW = {
  category: '采购招标',
  stage: 'before',
  owner: '全体',
  frequency: '始终',
  action: '加强学习',
  evidence: '提高认识',
} as const;

describe('judgeMeasures', () => {
  it('keeps what the product offers itself', () => {
    expect(judgeMeasures(placed(MEASURES), OPTIONS)).toEqual({ kept: MEASURES, cautions: [] });
  });

  it('keeps back what the rules would send back, with its place, the rule and what to do', () => {
    const { kept, cautions } = judgeMeasures(placed([...MEASURES.slice(0, 2), HOLLOW]), OPTIONS);
    expect(kept).toEqual(MEASURES.slice(0, 2));
    expect(cautions).toEqual([expect.stringMatching(/措施!A6.*加强学习.*不列为候选.*R-10.*频次/)]);
  });

  it('goes by the unit’s own weight of the rules', () => {
    const rules = { 'R-10': { severity: 'off' }, 'C-18': { severity: 'off' } } as const;
    expect(judgeMeasures(placed([HOLLOW]), { ...OPTIONS, rules })).toEqual({ kept: [HOLLOW], cautions: [] });
  });

  it('leaves alone what is only here to take a built-in measure out', () => {
    const off = { ...HOLLOW, off: true };
    expect(judgeMeasures(placed([off]), OPTIONS)).toEqual({ kept: [off], cautions: [] });
  });
});

describe('judgePhrases', () => {
  it('keeps what the product offers itself', () => {
    expect(judgePhrases(placed(PHRASES), OPTIONS)).toEqual({ kept: PHRASES, cautions: [] });
  });

  it('keeps back the mere name of a business, and tells of a kind of power that nobody knows', () => {
    const risk = { category: '采购', riskType: '业务流程风险', text: '拆分采购项目规避公开招标' };
    const { kept, cautions } = judgePhrases(placed([{ ...risk, text: '采购管理' }, risk]), OPTIONS);
    expect(kept).toEqual([risk]);
    expect(cautions).toEqual([
      expect.stringMatching(/采购管理.*C-20/),
      expect.stringMatching(/措施!A5.*“采购”.*是不是“采购招标”/),
    ]);
  });
});
