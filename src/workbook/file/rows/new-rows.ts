import type { RowInsertion } from '../../../core/edit';
import { cellName } from '../../../core/location';
import type { RowMark } from '../sheet-marks';

/** Attributes that new rows do not have from the row above: where it is, what hides it, how wide its content is. */
const NOT_TAKEN = ['r', 'spans', 'hidden', 'collapsed'];

/**
 * Rows that look like the one above them: its styles, its height where somebody set it, blank cells where it has styled ones.
 * @param openTag the tag that opens the row above, @param marks the places of that row
 */
export function newRowsXml(
  openTag: string,
  marks: readonly RowMark[],
  prefix: string,
  { after, count }: RowInsertion,
): string {
  const attributes = takenAttributes(openTag);
  const cells = marks.flatMap((mark) => mark.cells);
  return Array.from({ length: count }, (_, index) => {
    const row = after + 1 + index;
    const blanks = cells
      .filter(({ style }) => style !== null)
      .map(({ column, style }) => `<${prefix}c r="${cellName(row, column)}" s="${style}"/>`)
      .join('');
    const open = `<${prefix}row r="${row}"${attributes}`;
    return blanks === '' ? `${open}/>` : `${open}>${blanks}</${prefix}row>`;
  }).join('');
}

function takenAttributes(openTag: string): string {
  const all = [...openTag.matchAll(/\s([\w:.-]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)];
  const isFixed = all.some(([whole, name]) => name === 'customHeight' && /["'](?:1|true)["']$/.test(whole));
  return all
    .filter(([, name = '']) => !NOT_TAKEN.includes(name) && (isFixed || name !== 'ht'))
    .map(([whole]) => ` ${whole.trim()}`)
    .join('');
}
