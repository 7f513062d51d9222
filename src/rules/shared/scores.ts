import { type BoundCell, type Row, type Table, textOf } from '../../core/table';
import { isBlank } from './blank';

/** Marks of one row that do not agree. */
export type ScoreFault =
  | {
      readonly kind: 'out-of-bounds';
      readonly cell: BoundCell;
      readonly score: number;
      readonly full: number;
    }
  | {
      readonly kind: 'deduction';
      readonly cell: BoundCell;
      readonly score: number;
      readonly full: number;
      readonly deducted: number;
    }
  | { readonly kind: 'no-reason'; readonly cell: BoundCell; readonly score: number; readonly full: number };

/** Fields of marks that cannot be more than the full ones, the marks given first. */
const MARKS: readonly string[] = ['score', 'selfScore'];

/** What is wrong with the marks of a row; items on which marks can be won beyond the full ones are left alone. */
export function scoreFaults(row: Row): ScoreFault[] {
  const full = fullMarks(textOf(row, 'standardScore'));
  if (full === null || isBonus(row)) return [];
  const outside = MARKS.flatMap((name): ScoreFault[] => {
    const cell = row.cells.get(name);
    const score = cell && !cell.merge ? plainNumber(cell) : null;
    if (!cell || score === null || (score >= 0 && score <= full)) return [];
    return [{ kind: 'out-of-bounds', cell, score, full }];
  });
  return outside.length > 0 ? outside : deductionFault(row, full);
}

/** The number of a cell; null for anything else. */
export function plainNumber({ cell, text }: BoundCell): number | null {
  if (cell.error !== undefined || cell.date !== undefined) return null;
  const plain = text.normalize('NFKC').replaceAll(/[\s,]/g, '').replace(/分$/, '');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** A total that several rows share by a merge, with the sum of their marks where it differs. */
export interface WrongGroup {
  readonly cell: BoundCell;
  readonly declared: number;
  readonly sum: number;
}

/** Merged totals beside the rows they sum that are not the sum of the marks given. */
export function wrongGroups({ rows }: Table): WrongGroup[] {
  return rows.flatMap((row, index) => {
    const cell = row.cells.get('total');
    const declared = cell && !cell.merge ? plainNumber(cell) : null;
    if (!cell || declared === null) return [];
    const group = [row, ...rowsSharing(rows, index)];
    const marks = group.map((each) => each.cells.get('score')).map((score) => score && plainNumber(score));
    if (group.length < 2 || marks.some((mark) => mark === null || mark === undefined)) return [];
    const sum = rounded(marks.reduce<number>((all, mark) => all + (mark ?? 0), 0));
    return same(sum, declared) ? [] : [{ cell, declared, sum }];
  });
}

function rowsSharing(rows: readonly Row[], index: number): Row[] {
  const at = rows[index]?.cells.get('total')?.at;
  const rest = rows.slice(index + 1);
  const end = rest.findIndex(({ cells }) => {
    const total = cells.get('total');
    return total?.merge === undefined || total.at.row !== at?.row;
  });
  return end < 0 ? rest : rest.slice(0, end);
}

function deductionFault(row: Row, full: number): ScoreFault[] {
  const cell = row.cells.get('score');
  const score = cell && !cell.merge ? plainNumber(cell) : null;
  if (!cell || score === null) return [];
  const deducted = deductedMarks(row);
  if (deducted !== null && !same(full - deducted, score))
    return [{ kind: 'deduction', cell, score, full, deducted }];
  const reason = row.cells.get('deductionReason');
  const isUnexplained = deducted === null && reason !== undefined && !reason.merge && isBlank(reason.text);
  return isUnexplained && score < full ? [{ kind: 'no-reason', cell: reason, score, full }] : [];
}

/** What was deducted: the number in its own column, else what the reason says; null where neither says. */
function deductedMarks(row: Row): number | null {
  const own = row.cells.get('deduction');
  if (own && !own.merge && own.text !== '') {
    const number = plainNumber(own);
    return number === null ? null : Math.abs(number);
  }
  const reason = textOf(row, 'deductionReason').normalize('NFKC');
  // A reason that states the scale (每少一次扣1分) does not say how often it was applied.
  if (/每[^,。;、]{0,16}扣|加\s*\d/.test(reason)) return null;
  const marks = Array.from(reason.matchAll(/扣(?:除|减)?\s*(\d+(?:\.\d+)?)\s*分/g), (match) =>
    Number(match[1]),
  );
  return marks.length === 0 ? null : rounded(marks.reduce((all, mark) => all + mark, 0));
}

/** Full marks as a number, or in the words of the item: 组织领导（10分）. */
function fullMarks(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '');
  const match = /^(\d+(?:\.\d+)?)分?$|[(]?(\d+(?:\.\d+)?)分[)]?$/.exec(plain);
  const marks = match?.[1] ?? match?.[2];
  return marks === undefined ? null : Number(marks);
}

function isBonus(row: Row): boolean {
  return ['category', 'item', 'requirement', 'criteria', 'standardScore', 'deductionReason', 'selfNote'].some(
    (name) => /加分|奖励分|附加分/.test(textOf(row, name)),
  );
}

function rounded(sum: number): number {
  return Number(sum.toPrecision(12));
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005;
}
