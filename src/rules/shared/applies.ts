import type { Field, FieldKind } from '../../core/field';
import type { RuleVisitor } from '../../core/rule';
import type { BoundCell, Row, Table } from '../../core/table';

/** Whether the row and the field are the ones to report the cell for: a merge is reported once, at its first cell. */
export function isOwnCell(cell: BoundCell, row: Row): boolean {
  return cell.at.column === cell.column && (cell.merge === undefined || row.row === cell.merge.top);
}

/**
 * The cells of a row that rules may judge: its own ones (no shared part of a merge) that are not in error, and a
 * composite column once.
 */
export function ownCells(row: Row): BoundCell[] {
  const own: BoundCell[] = [];
  for (const cell of row.cells.values()) {
    if (isJudged(cell, row) && !own.some((other) => isSameText(other, cell))) own.push(cell);
  }
  return own;
}

/**
 * The callbacks of a rule that judges a row's own cells one by one; see `ownCells`.
 * @param looksAt whether a field may be of interest at all
 * @param concerns whether a text of such a field may be: asked once for each distinct text
 */
export function ownCellVisitor(
  looksAt: (field: Field) => boolean,
  concerns: (text: string, field: Field) => boolean,
  judge: (cell: BoundCell, row: Row, table: Table) => void,
): Pick<RuleVisitor, 'looksAt' | 'concerns' | 'cell'> {
  return {
    looksAt,
    concerns,
    cell: (cell, row, table) => {
      if (isJudged(cell, row) && isFirstOfComposite(cell, row)) judge(cell, row, table);
    },
  };
}

/** The fields of these kinds, for `ownCellVisitor`. */
export function ofKind(...kinds: readonly FieldKind[]): (field: Field) => boolean {
  return ({ kind }) => kinds.includes(kind);
}

/** Every field, for `ownCellVisitor`. */
export function ofAnyField(): boolean {
  return true;
}

/** The field's cell of a row, where it is among `ownCells`. */
export function ownCell(row: Row, fieldName: string): BoundCell | undefined {
  const cell = row.cells.get(fieldName);
  return cell && isJudged(cell, row) && isFirstOfComposite(cell, row) ? cell : undefined;
}

function isJudged(cell: BoundCell, row: Row): boolean {
  return cell.cell.error === undefined && isOwnCell(cell, row);
}

function isFirstOfComposite(cell: BoundCell, row: Row): boolean {
  for (const other of row.cells.values()) {
    if (other === cell) return true;
    if (isSameText(other, cell)) return false;
  }
  return true;
}

/** Whether a composite column (廉政风险点及等级) gave the cell to several fields: then its text is not the field's alone. */
export function isComposite(cell: BoundCell, row: Row): boolean {
  return [...row.cells.values()].some((other) => other !== cell && isSameText(other, cell));
}

/** Labels and values of a form may share a cell, too; there each field has its own part of the text. */
function isSameText(a: BoundCell, b: BoundCell): boolean {
  return a.column === b.column && a.at.row === b.at.row && a.text === b.text;
}

/** The filled own cells of a row whose field is of one of the kinds. */
export function filledCellsOfKind(row: Row, kinds: readonly FieldKind[]): BoundCell[] {
  const filled: BoundCell[] = [];
  for (const cell of row.cells.values()) {
    if (cell.text === '' || !kinds.includes(cell.field.kind)) continue;
    if (isJudged(cell, row) && isFirstOfComposite(cell, row)) filled.push(cell);
  }
  return filled;
}

/**
 * Whether every row must hold a value of the field. In a roster only what identifies: a unit without a short name and
 * a leader without departments are complete.
 */
export function mustHoldValue(field: Field, table: Table): boolean {
  if (table.ledger === 'roster') return field.need === 'identifying';
  return field.constraints?.required ?? false;
}

/** Whether `mustHoldValue` holds for the field in any table. */
export function mayHaveToHoldValue({ need, constraints }: Field): boolean {
  return need === 'identifying' || (constraints?.required ?? false);
}
