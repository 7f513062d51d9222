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
 * on from the last good one would put it, so that one slip does not spoil what follows; a number seen before is a
 * duplicate wherever it stands. Blanks are skipped; a column of codes (fewer than half are integers) has no faults.
 */
export function judgeSerials(serials: readonly Serial[]): SerialFault[] {
  const filled = serials.filter(({ cell }) => cell.text !== '').length;
  const integers = serials.filter(({ number }) => number !== null).length;
  if (integers * 2 < filled) return [];
  const faults: SerialFault[] = [];
  let run = newRun(null);
  let previous: Serial | null = null;
  let hasRestarted = false;
  for (const [index, serial] of serials.entries()) {
    const { number, cell } = serial;
    if (cell.text === '') continue;
    const restarts = beginsAnew(serial, previous);
    hasRestarted ||= restarts;
    const follows: boolean = number !== null && number === (previous?.number ?? 0) + 1;
    const changesGroup = previous !== null && previous.group !== serial.group;
    if (restarts || (hasRestarted && changesGroup && !follows)) run = newRun(index);
    run.start ??= { number: number ?? 1, index };
    const expected: number = run.start.number + index - run.start.index;
    const twin = number === null ? undefined : run.seen.get(number);
    if (number === null) faults.push({ index, fault: 'not-integer', expected });
    else if (twin !== undefined) faults.push({ index, fault: 'duplicate', expected, twin });
    else if (number > expected && !follows) faults.push({ index, fault: 'gap', expected });
    else if (number < expected && !follows) faults.push({ index, fault: 'out-of-order', expected });
    if (number === null) continue;
    if (number === expected || (follows && twin === undefined)) run.start = { number, index };
    // A second 1 within a group is one fault; the numbers after it are not duplicates all over again.
    if (twin !== undefined && number === 1) run = newRun(index);
    if (!run.seen.has(number)) run.seen.set(number, index);
    previous = serial;
  }
  return faults;
}

/** One numbering: the last number in order, by which to count on, and where each number was seen first. */
interface SerialRun {
  start: { readonly number: number; readonly index: number } | null;
  readonly seen: Map<number, number>;
}

/** A numbering that begins with 1 at an index, or with whatever stands first. */
function newRun(index: number | null): SerialRun {
  return { start: index === null ? null : { number: 1, index }, seen: new Map() };
}

/** The fix that numbers the filled cells consecutively, anew where they begin anew; null when a cell cannot be written. */
export function renumbering(serials: readonly Serial[]): Fix | null {
  const edits: Edit[] = [];
  let next: number | null = null;
  let previous: Serial | null = null;
  for (const serial of serials) {
    const { cell, number } = serial;
    if (cell.text === '') continue;
    if (next === null) next = number ?? 1;
    else if (beginsAnew(serial, previous)) next = 1;
    if (number !== next) {
      if (!isEditable(cell)) return null;
      edits.push(editCell(cell, next));
    }
    next += 1;
    previous = serial;
  }
  return edits.length > 0 ? { safety: 'safe', edits } : null;
}

function beginsAnew({ number, group }: Serial, previous: Serial | null): boolean {
  return previous !== null && number === 1 && group !== previous.group;
}
