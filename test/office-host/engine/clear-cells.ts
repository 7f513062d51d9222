import { PLAIN } from '../grid/cell';
import { intersection } from '../grid/rect';
import type { CellRange } from './cell-range';
import { announceChange } from './changes';
import type { Argument } from './host-object';
import { assertWritable } from './range-writes';

/** Empties the cells of a range: contents, formats, hyperlinks, or all of it. Merges go with the formats. */
export function clearCells({ book, sheet, area }: CellRange, what: Argument): void {
  if (sheet.protection) assertWritable(sheet, sheet.used(false, area) ?? area);
  const all = what === undefined || what === null || what === 'All';
  sheet.eachStored(area, (cell, row, column) => {
    if (all || what === 'Contents') {
      cell.value = '';
      delete cell.formula;
      delete cell.error;
    }
    if (all || what === 'Formats' || what === 'ResetContents') cell.style = PLAIN;
    if (all || what === 'Hyperlinks' || what === 'RemoveHyperlinks') delete cell.hyperlink;
    if (cell.value === '' && cell.style === PLAIN) sheet.rows.get(row)?.delete(column);
  });
  if (all || what === 'Formats') sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
  announceChange(book, sheet, area);
}
