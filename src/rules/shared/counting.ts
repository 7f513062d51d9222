import type { BoundCell, Row, Table } from '../../core/table';
import { splitItems } from '../../text/items';
import { squeeze } from '../../text/normalize';
import { isBlank } from './blank';

/**
 * The numbers by which the entries of a column may fairly be counted: filled rows (first, the usual one), cells (a
 * merge once), numbered items, different texts. A declared number that is one of them is right.
 */
export function countsOf(table: Table, fieldName: string): readonly number[] {
  const cells = table.rows.flatMap((row: Row) => row.cells.get(fieldName) ?? []);
  const filled = cells.filter(({ text }) => !isBlank(text));
  const own = filled.filter((cell) => cell.merge === undefined);
  const items = own.reduce((sum, cell) => sum + Math.max(1, numberedItems(cell)), 0);
  const texts = new Set(filled.map(({ text }) => squeeze(text)));
  return [filled.length, own.length, items, texts.size];
}

function numberedItems({ text }: BoundCell): number {
  return splitItems(text).filter(({ mark }) => mark !== '').length;
}
