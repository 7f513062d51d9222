import { type Row, textOf } from '../../core/table';
import { rememberedFor } from '../../text/remembered';
import { bigrams } from '../../text/similarity';
import type { Measure, MeasureStage } from '../measure';
import { powerOfRow } from './power-of-row';

/** More candidates than this nobody reads. */
export const MOST_MEASURES = 5;

/** How much a measure gains where it belongs to the row's kind of power, and to its step. */
const OF_CATEGORY = 0.5;
const OF_STAGE = 0.1;

/** Below this a measure of another kind of power has nothing to do with the row. */
const LEAST = 0.2;

const STAGE_WORDS: Readonly<Record<MeasureStage, RegExp>> = {
  before: /申请|申报|受理|立项|议题|计划|编制|准备|资格|起草|招标/,
  during: /审查|审核|审批|实施|支付|发放|评标|评审|签订|执法|征收|表决|使用|勘验/,
  after: /验收|结算|归档|公示|公开|核销|盘点|处置|监督|评估|考核|移交/,
};

/** How often each bigram comes up, and how many there are. */
interface GramCounts {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** A library is held against thousands of rows. */
const gramsOf = rememberedFor(({ owner, action, evidence }: Measure) =>
  gramCounts(`${owner}${action}${evidence}`),
);

function gramCounts(text: string): GramCounts {
  const counts = new Map<string, number>();
  const grams = bigrams(text);
  for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return { counts, total: grams.length };
}

/** As `containment`: the share of the bigrams of one text that another has too. */
function contained(own: GramCounts, other: GramCounts): number {
  let shared = 0;
  for (const [gram, count] of own.counts) shared += Math.min(count, other.counts.get(gram) ?? 0);
  return own.total === 0 ? 0 : shared / own.total;
}

/** The measures that would answer the risk of a row, the likest first, five at most; none where the row names no risk. */
export function rankMeasures(row: Row, library: readonly Measure[]): Measure[] {
  if (textOf(row, 'risk') === '') return [];
  const words = ['risk', 'power', 'step', 'post'].map((field) => textOf(row, field)).join('，');
  const step = `${textOf(row, 'step')}${textOf(row, 'power')}`;
  const category = powerOfRow(row)?.category.name;
  const inRow = gramCounts(words);
  return library
    .map((measure) => {
      const score =
        contained(gramsOf(measure), inRow) +
        (measure.category === category ? OF_CATEGORY : 0) +
        (STAGE_WORDS[measure.stage].test(step) ? OF_STAGE : 0);
      return { measure, score };
    })
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_MEASURES)
    .map(({ measure }) => measure);
}
