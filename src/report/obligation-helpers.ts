import { appendTo } from '../core/append-to';
import type { RowRef } from './figures/figure';
import type { ObligationStanding, Standing } from './obligations/obligation-standing';
import { missingWords, promiseWords, standingWords } from './obligations/obligation-words';
import type { Redactor } from './redaction/redactor';
import type { TemplateHelper } from './template/helper';
import { rowRanges } from './trace/trace-entries';

/** What a template finds of each obligation. */
export const OBLIGATION_FIELDS = [
  'requirement',
  'source',
  'ledger',
  'promised',
  'figureId',
  'measure',
  'standing',
  'missing',
  'evidence',
] as const;

type ObligationRecord = Readonly<Record<(typeof OBLIGATION_FIELDS)[number], string>>;

const OPEN: readonly Standing[] = ['missed', 'at-risk', 'exceeded', 'unknown'];

/**
 * `{{#each (obligations)}}…{{requirement}}{{promised}}{{figure figureId}}{{measure}}{{evidence}}{{missing}}…{{/each}}`: what was promised,
 * what was done by which rows, and what is missing; `(obligations "open")` gives only those that somebody must see to.
 */
export function obligationHelpers(
  standings: readonly ObligationStanding[],
  redactor: Redactor,
): Readonly<Record<string, TemplateHelper>> {
  return {
    obligations: ([which]) =>
      standings
        .filter(({ standing }) => which !== 'open' || OPEN.includes(standing))
        .map((standing): ObligationRecord => {
          const { obligation, figure, ledger, rows } = standing;
          return {
            requirement: obligation.clause.replace(/[。；，、\s]+$/u, ''),
            source: obligation.source,
            ledger,
            promised: promiseWords(obligation),
            figureId: figure,
            measure: obligation.unit,
            standing: standingWords(standing.standing),
            missing: missingWords(standing),
            evidence: redactor.showsRows(obligation.ledger) ? evidenceWords(rows) : '只列数',
          };
        }),
  };
}

/** 检查台账第5—7、9行, sheet by sheet. */
function evidenceWords(rows: readonly RowRef[]): string {
  const sheets = new Map<string, RowRef[]>();
  for (const row of rows) appendTo(sheets, `${row.path}\n${row.sheet}`, row);
  return [...sheets.values()]
    .map((own) => `${own[0]?.sheet ?? ''}${rowRanges(own.map(({ row }) => row))}`)
    .join('；');
}
