import { bounding, cellRect, columnCount, type Rect } from '../grid/rect';
import { invalidArgument } from './api-error';
import type { CellRange } from './cell-range';
import { valueType } from './changes';
import type { Argument } from './host-object';

/** Blanks, constants, formulas, visible cells: what “Go to special” finds, in rectangles of whole runs of a row. */
export function specialCells(range: CellRange, kind: Argument, valueTypes: Argument): CellRange[] {
  const { sheet } = range;
  const used = sheet.used(false);
  const area = kind === 'Visible' ? range.area : clip(range.area, used);
  if (!area) return [];
  const wanted = (row: number, column: number): boolean => {
    const cell = sheet.cell(row, column);
    switch (kind) {
      case 'Blanks':
        return !cell || (cell.value === '' && cell.formula === undefined);
      case 'Constants':
        return cell !== undefined && cell.formula === undefined && cell.value !== '' && ofType(row, column);
      case 'Formulas':
        return cell?.formula !== undefined && ofType(row, column);
      case 'Visible':
        return !sheet.rowLines.get(row)?.hidden && !sheet.columnLines.get(column)?.hidden;
      default:
        throw invalidArgument();
    }
  };
  const ofType = (row: number, column: number): boolean => {
    if (valueTypes === null || valueTypes === undefined || valueTypes === 'All') return true;
    const cell = sheet.cell(row, column);
    return cell !== undefined && (TYPES[String(valueTypes)] ?? []).includes(valueType(cell.value, cell));
  };
  return runs(area, wanted).map((rect) => range.at(rect));
}

const TYPES: Readonly<Record<string, readonly string[]>> = {
  Text: ['String'],
  Numbers: ['Double'],
  Logical: ['Boolean'],
  Errors: ['Error'],
  NumbersText: ['Double', 'String'],
};

function clip(area: Rect, used: Rect | null): Rect | null {
  if (!used || used.top > area.bottom || used.left > area.right) return null;
  return {
    top: area.top,
    left: area.left,
    bottom: Math.min(area.bottom, used.bottom),
    right: Math.min(area.right, used.right),
  };
}

/** Runs of wanted cells row by row; equal runs of rows that follow each other are one rectangle. */
function runs(area: Rect, wanted: (row: number, column: number) => boolean): Rect[] {
  const found: Rect[] = [];
  let open: Rect[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line = rowRuns(area, row, wanted);
    const grown = line.map((run) => {
      const above = open.find((rect) => rect.left === run.left && columnCount(rect) === columnCount(run));
      return above ? bounding(above, run) : run;
    });
    for (const rect of open)
      if (!grown.some((run) => run.left === rect.left && run.top === rect.top)) found.push(rect);
    open = grown;
  }
  return [...found, ...open];
}

function rowRuns(area: Rect, row: number, wanted: (row: number, column: number) => boolean): Rect[] {
  const line: Rect[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    if (!wanted(row, column)) continue;
    const last = line.at(-1);
    if (last && last.right === column - 1) line[line.length - 1] = { ...last, right: column };
    else line.push(cellRect(row, column));
  }
  return line;
}
