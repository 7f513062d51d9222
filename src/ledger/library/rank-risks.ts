import { type Row, textOf } from '../../core/table';
import { containment } from '../../text/similarity';
import type { RiskPhrase } from '../risk-phrase';
import { powerOfRow } from './power-of-row';

/** More candidates than this nobody reads. */
export const MOST_RISKS = 5;

/** How the power of a row might be abused, the likest first, five at most; none where the kind of power is not told. */
export function rankRisks(row: Row, library: readonly RiskPhrase[]): RiskPhrase[] {
  const power = powerOfRow(row);
  const words = ['power', 'step', 'post'].map((field) => textOf(row, field)).join('，');
  const type = textOf(row, 'riskType');
  return library
    .filter(({ category }) => category === power?.category.name)
    .map((phrase) => {
      const sameType = type !== '' && phrase.riskType.startsWith(type.slice(0, 2)) ? 1 : 0;
      return { phrase, score: containment(words, phrase.text) + sameType };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_RISKS)
    .map(({ phrase }) => phrase);
}
