import { PHRASES } from '../../../src/ledger/library/phrases';
import { POWER_CATEGORIES } from '../../../src/ledger/library/power-categories';
import { placeholderText } from '../../../src/rules/placeholder-text';
import { riskAsBusinessName } from '../../../src/rules/risk-as-business-name';
import { riskMeasureSwapped } from '../../../src/rules/risk-measure-swapped';
import { riskTypeAllowed } from '../../../src/rules/risk-type-allowed';
import { textTooShort } from '../../../src/rules/text-too-short';
import { wording } from '../../../src/rules/wording';
import { similarity } from '../../../src/text/similarity';
import { judgedBy } from '../../fill/judged-by';

const TABLE = [
  '| 科室 | 风险类型 | 风险点描述 | 防控措施 |',
  ...PHRASES.map(({ riskType, text }) => `| 办公室 | ${riskType} | ${text} | 每月由两人核对并签字归档 |`),
].join('\n');

describe('the library of risks', () => {
  it('holds 120 risks at least, of each kind of power and of each of the five kinds', () => {
    expect(PHRASES.length).toBeGreaterThanOrEqual(120);
    for (const { name } of POWER_CATEGORIES) {
      expect(PHRASES.filter(({ category }) => category === name).length).toBeGreaterThanOrEqual(5);
    }
    expect(new Set(PHRASES.map(({ riskType }) => riskType)).size).toBe(5);
  });

  it('passes the rules of the product', () => {
    const rules = [
      placeholderText,
      riskAsBusinessName,
      riskMeasureSwapped,
      riskTypeAllowed,
      textTooShort,
      wording,
    ];
    expect(judgedBy(rules, TABLE)).toEqual([]);
  });

  it('says nothing twice', () => {
    const texts = PHRASES.map(({ text }) => text);
    const alike = texts.flatMap((text, index) =>
      texts
        .slice(index + 1)
        .filter((other) => similarity(text, other) > 0.7)
        .map((other) => [text, other]),
    );
    expect(alike).toEqual([]);
  });
});
