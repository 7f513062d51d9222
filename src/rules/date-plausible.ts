import type { FieldKind } from '../core/field';
import type { BoundCell, Row, Table } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import type { LedgerEnvironment } from '../ledger/environment';
import { ofKind, ownCellVisitor } from './shared/applies';
import { dateIn } from './shared/dates-of-cell';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { fillDateOf, spanOf } from './shared/row-date';

const KINDS: readonly FieldKind[] = ['date', 'deadline'];

/** What is done within the period reported on; a problem may well have been found before it. */
const WITHIN_PERIOD: readonly string[] = ['completionDate', 'signDate'];

/** C-06. Events are past when they are reported; a deadline may lie ahead, but must be a day that exists. */
export const datePlausible = defineRule({
  meta: {
    id: 'date-plausible',
    code: 'C-06',
    scope: 'row',
    severity: 'error',
    markOnly: 'which-is-wrong',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '日期不存在（如 2月30日），或者已发生事项的日期晚于填报日期（未注明填报日期的，晚于核对日），或者完成、签订日期早于统计期。时限只查是否存在。',
        why: '填报时还没有到的日子不可能已经完成；不在本期的事项不应计入本期。',
        how: '核对原始材料后改正日期；确属上期事项的，移到上期台账。',
      },
      en: {
        what: 'The date does not exist (30 February), or lies after the fill date (after the as-of day where none is given), or a completion or signature lies before the period. Deadlines need only exist.',
        why: 'What lay ahead when the sheet was filled in cannot have been done; what belongs to another period must not be counted in this one.',
        how: 'Check the papers and correct the date; move an entry of the last period to its ledger.',
      },
      source: '自定',
    },
  },
  create: ({ environment, report }) =>
    ownCellVisitor(
      ofKind(...KINDS),
      (text) => text !== '',
      (cell, row, table) => {
        const fault = faultOf(cell, row, table, environment);
        if (!fault) return;
        report({
          messageId: fault.messageId,
          at: cell.at,
          data: {
            row: cell.at.row ?? row.row,
            column: columnTitle(table, cell.field.name),
            value: cell.text,
            limit: fault.limit,
          },
          field: cell.field.name,
          row,
        });
      },
    ),
});

function faultOf(cell: BoundCell, row: Row, table: Table, environment: LedgerEnvironment) {
  if (dateIn(cell)?.valid === false) return { messageId: 'impossible', limit: '' };
  const span = cell.field.kind === 'date' ? spanOf(row, cell.field.name, environment, table) : null;
  if (!span) return null;
  const filled = fillDateOf(table);
  if (filled !== null && span.first > filled) return { messageId: 'after-fill-date', limit: filled };
  if (filled === null && span.first > environment.asOf)
    return { messageId: 'in-future', limit: environment.asOf };
  const { period } = environment;
  if (!period || span.last >= period.start || !WITHIN_PERIOD.includes(cell.field.name)) return null;
  return { messageId: 'before-period', limit: period.start };
}
