import type { Edit, Fix } from '../../core/edit';
import type { BoundCell } from '../../core/table';
import { editCell, isEditable } from './cell-fix';

/** One cell of a column of serial numbers, in the order of the rows. */
export interface Serial {
  readonly cell: BoundCell;
  /** The integer it holds; null for a blank and for anything else. */
  readonly number: number | null;
  /** What the numbering may begin anew with: section, unit, department, subject. */
  readonly group: string;
}

/** What is wrong with one serial number. */
export interface SerialFault {
  readonly index: number;
  readonly fault: 'not-integer' | 'duplicate' | 'gap' | 'out-of-order';
  /** The number that would continue the sequence. */
  readonly expected: number;
  /** Index of the first cell with the same number. */
  readonly twin?: number;
}

/** The integer that a text is, in full-width or plain digits. */
export function integerIn(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll(/[\s']/g, '');
  return /^\d{1,9}(?:\.0+)?$/.test(plain) ? Number(plain) : null;
}

/**
 * Judges a column of serial numbers. A number is in order when it follows the one before it or stands where counting
 * on from the last good one would put it, so that one slip is one fault. Blanks are skipped; a column that holds codes
 * (fewer than half are integers) has no faults.
 */
export function judgeSerials(serials: readonly Serial[]): SerialFault[] {
  const filled = serials.filter(({ cell }) => cell.text !== '').length;
  const integers = serials.filter(({ number }) => number !== null).length;
  if (integers * 2 < filled) return [];
  const faults: SerialFault[] = [];
  let seen = new Map<number, number>();
  let good: { readonly number: number; readonly index: number } | null = null;
  let previous: Serial | null = null;
  for (const [index, serial] of serials.entries()) {
    const { number, group, cell } = serial;
    if (cell.text === '') continue;
    const expected: number = good === null ? index + 1 : good.number + index - good.index;
    if (number === null) {
      faults.push({ index, fault: 'not-integer', expected });
      continue;
    }
    if (beginsAnew(number, group, previous)) seen = new Map();
    const inOrder =
      good === null || seen.size === 0 || number === expected || number === (previous?.number ?? 0) + 1;
    const twin = seen.get(number);
    if (inOrder) good = { number, index };
    else if (twin !== undefined) faults.push({ index, fault: 'duplicate', expected, twin });
    else faults.push({ index, fault: number > expected ? 'gap' : 'out-of-order', expected });
    if (twin === undefined) seen.set(number, index);
    previous = serial;
  }
  return faults;
}

/** The fix that numbers the filled cells consecutively, anew where they begin anew; null when a cell cannot be written. */
export function renumbering(serials: readonly Serial[]): Fix | null {
  const edits: Edit[] = [];
  let next: number | null = null;
  let previous: Serial | null = null;
  for (const serial of serials) {
    const { cell, number, group } = serial;
    if (cell.text === '') continue;
    if (next === null) next = number ?? 1;
    else if (number !== null && beginsAnew(number, group, previous)) next = 1;
    if (number !== next) {
      if (!isEditable(cell)) return null;
      edits.push(editCell(cell, next));
    }
    next += 1;
    previous = serial;
  }
  return edits.length > 0 ? { safety: 'safe', edits } : null;
}

function beginsAnew(number: number, group: string, previous: Serial | null): boolean {
  return previous !== null && number === 1 && group !== previous.group;
}
