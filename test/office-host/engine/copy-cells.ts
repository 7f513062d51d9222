import { columnCount, rowCount } from '../grid/rect';
import type { CellRange } from './cell-range';
import { announceChange } from './changes';
import type { Argument } from './host-object';
import { assertWritable } from './range-writes';

/** Copies cells onto others, repeated where the target is larger: all, values, formulas or formats. Formulas stay as written. */
export function copyCells(source: CellRange, target: CellRange, kind: Argument, skipBlanks: boolean): void {
  const from = source.area;
  const rows = Math.max(rowCount(from), rowCount(target.area));
  const columns = Math.max(columnCount(from), columnCount(target.area));
  const { top, left } = target.area;
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  assertWritable(target.sheet, area);
  const all = kind === undefined || kind === null || kind === 'All';
  for (let down = 0; down < rows; down += 1) {
    for (let across = 0; across < columns; across += 1) {
      const cell = source.sheet.cell(
        from.top + (down % rowCount(from)),
        from.left + (across % columnCount(from)),
      );
      if (skipBlanks && (!cell || cell.value === '')) continue;
      const copy = target.sheet.ensure(top + down, left + across);
      if (all || kind === 'Values' || kind === 'Formulas') {
        copy.value = cell?.value ?? '';
        delete copy.formula;
        if (cell?.formula !== undefined && kind !== 'Values') copy.formula = cell.formula;
      }
      if ((all || kind === 'Formats') && cell) copy.style = cell.style;
    }
  }
  announceChange(target.book, target.sheet, area);
}
