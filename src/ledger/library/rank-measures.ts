import { type Row, textOf } from '../../core/table';
import { containment } from '../../text/similarity';
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

/** The measures that would answer the risk of a row, the likest first, five at most; none where the row names no risk. */
export function rankMeasures(row: Row, library: readonly Measure[]): Measure[] {
  if (textOf(row, 'risk') === '') return [];
  const words = ['risk', 'power', 'step', 'post'].map((field) => textOf(row, field)).join('，');
  const step = `${textOf(row, 'step')}${textOf(row, 'power')}`;
  const category = powerOfRow(row)?.category.name;
  return library
    .map((measure) => {
      const text = `${measure.owner}${measure.action}${measure.evidence}`;
      const score =
        containment(text, words) +
        (measure.category === category ? OF_CATEGORY : 0) +
        (STAGE_WORDS[measure.stage].test(step) ? OF_STAGE : 0);
      return { measure, score };
    })
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_MEASURES)
    .map(({ measure }) => measure);
}
