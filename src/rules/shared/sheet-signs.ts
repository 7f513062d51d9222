import type { Cell } from '../../core/cell';
import type { Sheet } from '../../core/workbook';
import { rememberedFor } from '../../text/remembered';

/** A cell of a sheet and where it stands. */
export interface SignCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** What the cells of a sheet may be of interest for, told by a glance at each; who is interested looks closer. */
export interface SheetSigns {
  /** Cells with an error value. */
  readonly errors: readonly SignCell[];
  /** Texts that may hold a secrecy mark. */
  readonly secrets: readonly SignCell[];
  /** Rows with a text that may head rates or shares. */
  readonly rateRows: ReadonlySet<number>;
  /** Cells by row that may hold eleven digits in a row, as numbers of persons do. */
  readonly digits: ReadonlyMap<number, readonly SignCell[]>;
}

/** One look for all signs: most texts have none. */
const ANY_SIGN = /[密率比]|[\d０-９](?:[ -]?[\d０-９]){10}/u;

/** Whole numbers below have fewer than eleven digits. */
const ELEVEN_DIGITS = 1e10;

/** The signs on a sheet; its cells are gone through once for all rules that ask. */
export const sheetSigns: (sheet: Sheet) => SheetSigns = rememberedFor(({ rows }: Sheet) => {
  const errors: SignCell[] = [];
  const secrets: SignCell[] = [];
  const rateRows = new Set<number>();
  const digits = new Map<number, SignCell[]>();
  for (const { row, cells } of rows) {
    for (const [column, cell] of cells) {
      const { value } = cell;
      if (cell.error !== undefined) errors.push({ row, column, cell });
      const isText = typeof value === 'string';
      if (isText && !ANY_SIGN.test(value)) continue;
      if (isText && value.includes('密')) secrets.push({ row, column, cell });
      if (isText && /[率比]/.test(value)) rateRows.add(row);
      if (isText || isLongNumber(value)) {
        const own = digits.get(row) ?? [];
        own.push({ row, column, cell });
        digits.set(row, own);
      }
    }
  }
  return { errors, secrets, rateRows, digits };
});

function isLongNumber(value: Cell['value']): boolean {
  return typeof value === 'number' && !(Number.isInteger(value) && Math.abs(value) < ELEVEN_DIGITS);
}
