import { appendTo } from '../core/append-to';
import type { Fix } from '../core/edit';
import { inFile } from '../core/location';
import { type BoundCell, headerLocation, type Table } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { matchPeriods } from '../ledger/match-periods';
import type { MatchedRow } from '../ledger/match-rows';
import { placeOf } from '../ledger/placed-row';
import { squeezeName } from '../ledger/roster-lookups';
import { isOwnCell } from './shared/applies';
import { isBlank } from './shared/blank';
import { editCell, isEditable } from './shared/cell-fix';
import { defineRule } from './shared/define-rule';
import { isSameMatter } from './shared/same-matter';

/** The column of numbers, by ledger. */
const NUMBERS = { 'risk-points': 'riskNo', rectification: 'issueNo' } as const;

interface Change {
  readonly pair: MatchedRow;
  readonly cell: BoundCell;
  readonly before: BoundCell;
}

/** P-11. A number that only changed its year (2022-07 → 2023-07) still tells which row it was. */
export const renumbered = defineRule({
  meta: {
    id: 'renumbered',
    code: 'P-11',
    scope: 'periods',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['risk-points', 'rectification'],
    options: {
      /** Number of rows of a table from which they are told together, at the header. */
      together: 5,
    },
    docs: {
      'zh-CN': {
        what: '内容相同的风险点（问题），编号与上期不同。只换了年份的、两行重号而改正其一的不算；一张表有5行以上改号的合并提示一次。',
        why: '编号是前后各期、整改与风险点之间的线索，编号变了就对不上账。',
        how: '沿用原编号（按内容对应，作为建议给出），新增的接着往下编。',
      },
      en: {
        what: 'A risk point or problem of the same content bears another number than before. A mere change of year does not count, nor that of one of two rows with one number; five or more in a table are told together.',
        why: 'Numbers tie periods and ledgers together.',
        how: 'Keep the old numbers (offered by content); number what is new onwards.',
      },
      source: 'S44',
    },
  },
  create: ({ environment, options, report }) => ({
    periods: (subject) => {
      for (const [ledger, field] of Object.entries(NUMBERS)) {
        for (const { pairs } of matchPeriods(subject, ledger, environment.roster)) {
          const changes = new Map<Table, Change[]>();
          for (const pair of pairs.filter((each) => isSameMatter(each, environment))) {
            const change = changeOf(pair, field);
            if (change) appendTo(changes, pair.after.table, change);
          }
          for (const [table, all] of changes) {
            const own = withoutMended(table, all, field);
            const together = own.length >= options.together ? [own] : own.map((change) => [change]);
            for (const [first, ...others] of together) {
              if (!first) continue;
              const fix = reconnected([first, ...others]);
              const isOne = others.length === 0;
              report({
                messageId: isOne ? 'row' : 'rows',
                at: inFile(isOne ? first.cell.at : headerLocation(table, field), table.path),
                data: {
                  row: first.pair.after.row.row,
                  column: columnTitle(table, field),
                  before: first.before.text,
                  after: first.cell.text,
                  count: others.length + 1,
                },
                field,
                ledger,
                ...(isOne && { row: first.pair.after.row }),
                related: isOne
                  ? [placeOf(first.pair.before, field)]
                  : [first, ...others].map(({ cell }) => inFile(cell.at, table.path)),
                ...(fix && { suggestions: [fix] }),
              });
            }
          }
        }
      }
    },
  }),
});

function changeOf(pair: MatchedRow, field: string): Change | null {
  const [before, cell] = [pair.before.row.cells.get(field), pair.after.row.cells.get(field)];
  if (!before || !cell || isBlank(before.text) || isBlank(cell.text)) return null;
  if (!isOwnCell(cell, pair.after.row) || lasting(before.text) === lasting(cell.text)) return null;
  return { pair, cell, before };
}

function lasting(number: string): string {
  return squeezeName(number).replace(/20\d{2}/, '');
}

/** Without those whose old number another row has kept: two rows shared it, and that was put right. */
function withoutMended({ rows }: Table, changes: readonly Change[], field: string): Change[] {
  const changed = new Set(changes.map(({ cell }) => cell));
  const kept = new Set(
    rows.flatMap((row) => {
      const cell = row.cells.get(field);
      return cell && !changed.has(cell) ? [squeezeName(cell.text)] : [];
    }),
  );
  return changes.filter(({ before }) => !kept.has(squeezeName(before.text)));
}

/** The old numbers back in their rows. */
function reconnected(changes: readonly Change[]): Fix | null {
  if (!changes.every(({ cell }) => isEditable(cell))) return null;
  return {
    safety: 'suggestion',
    edits: changes.map(({ cell, before }) => editCell(cell, before.cell.value)),
  };
}
