import type { Cell } from '../core/cell';

/** Whole numbers below have no more than 15 digits. */
const EXACT = 1e15;

/**
 * The text of a cell as rules read it: strings trimmed with their inner line breaks, dates as ISO, numbers as Excel's
 * general format shows them, truth values as 是/否. Empty for nothing and for a cell in error.
 */
export function cellText(cell: Cell): string {
  if (cell.error !== undefined) return '';
  if (cell.date !== undefined) return cell.date;
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'string')
    return (value.includes('\r') ? value.replaceAll(/\r\n?/g, '\n') : value).trim();
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Math.abs(value) < EXACT && Number.isInteger(value)) return String(value);
  // Excel keeps 15 significant digits: 0.1+0.2 is shown as 0.3.
  return String(Number(value.toPrecision(15)));
}

/** Whether a person sees something in the cell: a text, or an error code. */
export function holdsSomething(cell: Cell): boolean {
  return cell.error !== undefined || cellText(cell) !== '';
}
