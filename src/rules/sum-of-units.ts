import { appendTo } from '../core/append-to';
import { inFile } from '../core/location';
import { headerLocation, type Submission, type Table } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import type { Roster } from '../ledger/roster';
import { byUnit, type RoundRow, roundRows } from '../ledger/round-rows';
import { numberIn } from '../ledger/totals';
import { isBlank } from './shared/blank';
import { fixCell, isEditable } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { shownRow } from './shared/shown-row';

/**
 * U-09. A consolidated table is one that speaks for several units; it is held against what these units sent themselves
 * in the same round. H-03 adds up the columns of one table; here is told what such a sum would pass over as 0.
 */
export const sumOfUnits = defineRule({
  meta: {
    id: 'sum-of-units',
    code: 'U-09',
    scope: 'submissions',
    severity: 'error',
    fixable: 'safe',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '汇总表中某单位的数与该单位自己报来的台账合计不一致；或者要汇总的数字列里填的不是数字。汇总表和单位台账在同一批文件里时才核对。',
        why: '汇总数应等于各单位之和；非数字在求和时会不声不响地变成0。',
        how: '按单位台账改正汇总表（可自动改正）；不是数字的单元格改填数字，没有的填0或留空。',
      },
      en: {
        what: 'A consolidated table states for a unit another number than its own ledger adds up to; or a column to be added up holds something that is no number. Judged when both are in the round.',
        why: 'The total is the sum of the units; what is no number is added as 0 without a word.',
        how: 'Correct the consolidated table by the ledgers of the units; enter numbers only.',
      },
      source: 'S81',
    },
  },
  create: ({ environment: { roster }, report }) => ({
    submissions: ({ submissions }) => {
      for (const { cell, row } of notNumbers(submissions, roster)) {
        report({
          messageId: 'not-a-number',
          at: inFile(cell.at, row.table.path),
          data: {
            row: shownRow(cell, row.row),
            column: columnTitle(row.table, cell.field.name),
            value: cell.text,
          },
          field: cell.field.name,
          ledger: row.table.ledger,
          row: row.row,
        });
      }
      for (const { unit, stated, own, field } of comparable(submissions, roster)) {
        const [first] = stated;
        const cell = first?.row.cells.get(field);
        const [declared, sum] = [sumOf(stated, field), sumOf(own, field)];
        if (!first || !cell || declared === null || sum === null || Math.abs(declared - sum) < 0.005)
          continue;
        const isAlone = stated.length === 1 && isEditable(cell) && !cell.merge;
        report({
          messageId: 'differs',
          at: inFile(cell.at, first.table.path),
          data: { row: first.row.row, unit, column: columnTitle(first.table, field), declared, sum },
          field,
          ledger: first.table.ledger,
          row: first.row,
          related: [...new Set(own.map(({ table }) => table))].map((table) =>
            inFile(headerLocation(table, field), table.path),
          ),
          ...(isAlone && { fix: fixCell(cell, sum, 'safe') }),
        });
      }
    },
  }),
});

/** What a unit's part of a consolidated table is compared with. */
interface Comparison {
  readonly unit: string;
  readonly field: string;
  readonly stated: readonly RoundRow[];
  readonly own: readonly RoundRow[];
}

function comparable(submissions: readonly Submission[], roster: Roster | null): Comparison[] {
  const kinds = new Map<string, Map<Table, RoundRow[]>>();
  for (const row of roundRows(submissions, roster)) {
    const key = `${row.table.ledger}\n${row.table.part ?? ''}`;
    const tables = kinds.get(key) ?? new Map<Table, RoundRow[]>();
    kinds.set(key, tables);
    appendTo(tables, row.table, row);
  }
  return [...kinds.values()].flatMap((tables) => {
    const all = [...tables.values()].map(byUnit);
    const single = all.filter((units) => units.size === 1);
    return all
      .filter((units) => units.size > 1)
      .flatMap((units) =>
        [...units].flatMap(([unit, stated]) => {
          const own = single.flatMap((each) => each.get(unit) ?? []);
          return numberFields(stated).map((field) => ({ unit, field, stated, own }));
        }),
      );
  });
}

function numberFields(rows: readonly RoundRow[]): string[] {
  const fields = (rows[0]?.table.bindings ?? []).map(({ field }) => field);
  return fields.filter(({ kind }) => kind === 'amount' || kind === 'count').map(({ name }) => name);
}

/** The sum of a column; null where it holds nothing, or anything but numbers. */
function sumOf(rows: readonly RoundRow[], field: string): number | null {
  let sum: number | null = null;
  for (const { row } of rows) {
    const cell = row.cells.get(field);
    if (!cell || cell.merge || isBlank(cell.text)) continue;
    const value = numberIn(cell);
    if (value === null) return null;
    sum = (sum ?? 0) + value;
  }
  return sum;
}

/** Cells without a digit in columns that a total row, or the consolidation of a tally, adds up. */
function notNumbers(submissions: readonly Submission[], roster: Roster | null) {
  const rows = roundRows(submissions, roster);
  if (new Set(rows.map(({ unit }) => unit)).size < 2) return [];
  const added = rows.filter(({ table }) => table.part === 'tally' || table.totals.length > 0);
  return added.flatMap((row) =>
    [...row.row.cells.values()].flatMap((cell) => {
      const { name, kind } = cell.field;
      if ((kind !== 'amount' && kind !== 'count') || cell.merge || isBlank(cell.text)) return [];
      const isSummed =
        row.table.part === 'tally' || row.table.totals.some(({ cells }) => cells.get(name)?.text);
      const hasNumber = /[\d〇零一二三四五六七八九十百千万亿]/.test(cell.text.normalize('NFKC'));
      return isSummed && !hasNumber ? [{ cell, row }] : [];
    }),
  );
}
