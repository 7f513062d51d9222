import type { BoundCell, Row, Table, TotalRow } from '../core/table';

/** A cell of a total row whose number is not the sum of what it sums. */
export interface WrongTotal {
  readonly cell: BoundCell;
  readonly declared: number;
  readonly sum: number;
}

/** Labels of rows that sum only what stands since the total before. */
export const SUBTOTAL = /小计|本页|分项/;

/**
 * Compares the numbers of every total row with the rows above it, column by column. 小计 sums the rows since the
 * total before it, 合计 all rows above it; a column in which a row holds anything but a number is left alone.
 */
export function wrongTotals(table: Table): WrongTotal[] {
  const names = table.fields
    .filter(({ kind }) => kind === 'amount' || kind === 'count')
    .map(({ name }) => name);
  return table.totals.flatMap((total, index) => {
    const before = table.totals[index - 1]?.row ?? 0;
    return names.flatMap((name) => wrongTotal(table, total, before, name) ?? []);
  });
}

function wrongTotal(table: Table, total: TotalRow, before: number, name: string): WrongTotal | null {
  const cell = total.cells.get(name);
  const declared = cell && numberIn(cell);
  if (!cell || declared === undefined || declared === null) return null;
  const since = sumOf(table.rows, name, before, total.row);
  const all = sumOf(table.rows, name, 0, total.row);
  const isSubtotal = SUBTOTAL.test(total.label);
  if (since === null || all === null || same(declared, since)) return null;
  if (!isSubtotal && same(declared, all)) return null;
  return { cell, declared, sum: isSubtotal ? since : all };
}

/** The sum of a column between two rows of the sheet, both left out; null when a cell holds no number or all are blank. */
export function sumOf(rows: readonly Row[], name: string, after: number, before: number): number | null {
  let sum: number | null = null;
  for (const row of rows) {
    const cell = row.cells.get(name);
    if (row.row <= after || row.row >= before || !cell || cell.merge) continue;
    if (cell.text === '' && cell.cell.error === undefined) continue;
    const value = numberIn(cell);
    if (value === null) return null;
    sum = (sum ?? 0) + value;
  }
  // Sums of cents carry the noise of binary fractions.
  return sum === null ? null : Number(sum.toPrecision(12));
}

/** The plain number of a cell, as number or as text; null for anything else, also for 3.5万元, whose unit differs. */
export function numberIn({ cell, text }: BoundCell): number | null {
  if (cell.date !== undefined || cell.error !== undefined) return null;
  const plain = text.normalize('NFKC').replaceAll(/[,\s]/g, '');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005;
}
