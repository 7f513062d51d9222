import { MEASURES } from '../../../src/ledger/library/measures';
import { POWER_CATEGORIES } from '../../../src/ledger/library/power-categories';
import { measureText } from '../../../src/ledger/measure';
import { emptyTalk } from '../../../src/rules/empty-talk';
import { measureCopiedDown } from '../../../src/rules/measure-copied-down';
import { measureIsCheckable } from '../../../src/rules/measure-is-checkable';
import { placeholderText } from '../../../src/rules/placeholder-text';
import { riskMeasureSwapped } from '../../../src/rules/risk-measure-swapped';
import { elementsIn } from '../../../src/rules/shared/measure-elements';
import { textTooShort } from '../../../src/rules/text-too-short';
import { wording } from '../../../src/rules/wording';
import { similarity } from '../../../src/text/similarity';
import { judgedBy } from '../../fill/judged-by';

const TEXTS = MEASURES.map(measureText);
const TABLE = [
  '| 科室 | 风险点描述 | 防控措施 |',
  ...TEXTS.map((text, index) => `| 办公室 | 未按规定办理第${index + 1}项事务 | ${text} |`),
].join('\n');

describe('the measure library', () => {
  it('holds 120 measures at least, for each kind of power some before, during and after', () => {
    expect(MEASURES.length).toBeGreaterThanOrEqual(120);
    for (const { name } of POWER_CATEGORIES) {
      const own = MEASURES.filter(({ category }) => category === name);
      expect([name, [...new Set(own.map(({ stage }) => stage))].sort()]).toEqual([
        name,
        ['after', 'before', 'during'],
      ]);
    }
  });

  it('passes the rules of the product', () => {
    const rules = [
      emptyTalk,
      measureIsCheckable,
      measureCopiedDown,
      placeholderText,
      riskMeasureSwapped,
      textTooShort,
      wording,
    ];
    expect(judgedBy(rules, TABLE)).toEqual([]);
  });

  it('tells who, how often and by what record in every measure', () => {
    const vague = TEXTS.filter((text) => {
      const elements = elementsIn(text);
      return !(elements.has('post') && elements.has('frequency') && elements.has('evidence'));
    });
    expect(vague).toEqual([]);
  });

  it('says nothing twice', () => {
    const alike = TEXTS.flatMap((text, index) =>
      TEXTS.slice(index + 1)
        .filter((other) => similarity(text, other) > 0.7)
        .map((other) => [text, other]),
    );
    expect(alike).toEqual([]);
  });
});
