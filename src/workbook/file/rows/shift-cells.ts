import type { RowInsertion } from '../../../core/edit';
import { cellName } from '../../../core/location';
import { isSameSheet } from '../../rows/shift-formula';
import { movedRow } from '../../rows/spans';
import { CellCursor } from './cell-cursor';
import { shiftAttribute, shiftFormulaText } from './part-shift';
import { rewriteTags, type TagChange, type VisitedTag } from './rewrite-xml';

/**
 * A piece of a sheet's cells once rows were inserted: the numbers of rows and cells below, the formulas of all.
 * @param firstRow the row before the piece: its first row may not say its number
 */
export function shiftCells(cells: string, sheet: string, insertion: RowInsertion, firstRow = 0): string {
  const isOwn = isSameSheet(sheet, insertion.sheet);
  const cursor = new CellCursor();
  cursor.row = firstRow;
  return rewriteTags(cells, CONCERNED, (tag) => {
    cursor.visit(tag);
    if (tag.name === 'f') return formulaChange(tag, { sheet, row: cursor.row }, insertion, isOwn);
    const row = movedRow(cursor.row, insertion);
    if (!isOwn || row === cursor.row) return null;
    if (tag.name === 'row') return { attributes: { r: row } };
    return tag.name === 'c' ? { attributes: { r: cellName(row, cursor.column) } } : null;
  });
}

function formulaChange(
  tag: VisitedTag,
  home: { readonly sheet: string; readonly row: number },
  insertion: RowInsertion,
  isOwn: boolean,
): TagChange | null {
  const text = tag.text === '' ? null : shiftFormulaText(tag, home, insertion);
  if (!isOwn) return text;
  // The range of an array formula; the input cells of a data table.
  const changes = ['ref', 'r1', 'r2'].flatMap((name) => shiftAttribute(tag, name, insertion, 'move') ?? []);
  if (changes.length === 0) return text;
  return { ...text, attributes: Object.assign({}, ...changes.map(({ attributes }) => attributes)) };
}

const CONCERNED = ['row', 'c', 'f'];
