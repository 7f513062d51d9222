import type { Figure } from '../figures/figure';
import { isSensitive } from '../redaction/sensitive-ledgers';
import type { ObligationStanding, Standing } from './obligation-standing';

/** Figures over all obligations; those of single ones are known only with the config. */
const TOTALS: readonly (readonly [id: string, query: string, standings: readonly Standing[] | null])[] = [
  ['obligations.total', '已认领的频次要求项数', null],
  ['obligations.done', '频次要求中已达到次数的项数', ['done']],
  ['obligations.missed', '频次要求中有缺的项数', ['missed']],
  ['obligations.at-risk', '频次要求中即将到期尚缺的项数', ['at-risk']],
];

/** The ids a template may ask for. */
export const OBLIGATION_FIGURES: readonly string[] = TOTALS.map(([id]) => id);

/**
 * What was done for each obligation, with the rows that count, and how many obligations stand how. Without obligations
 * the totals are there but bear nothing out.
 */
export function obligationFigures(standings: readonly ObligationStanding[]): readonly Figure[] {
  const totals = TOTALS.map(([id, query, wanted]): Figure => {
    const own = standings.filter(({ standing }) => wanted === null || wanted.includes(standing));
    // Rows of ledgers on persons may leave the unit with no figure.
    const rows = own.filter(({ obligation }) => !isSensitive(obligation.ledger)).flatMap((each) => each.rows);
    return { id, query, unit: '项', value: own.length, rows, supported: standings.length > 0 };
  });
  const single = standings.map(
    ({ figure, obligation, standing, done, rows }): Figure => ({
      id: figure,
      query: `“${obligation.clause}”的落实情况`,
      unit: obligation.unit,
      value: done,
      rows,
      supported: standing !== 'unknown',
    }),
  );
  return [...totals, ...single];
}
