import type { CellValue } from '../../core/cell';
import type { Edit } from '../../core/edit';
import { cellName, inRange, parseRangeName, rangeName } from '../../core/location';
import { joinBytes } from './byte-search';
import { cellXml } from './cell-xml';
import { PartFault } from './part-fault';
import { markSheet, type RowMark, type SheetMarks } from './sheet-marks';
import { findCells } from './sheet-part';
import { decodeUtf8, encodeUtf8 } from './utf8';

/** Bytes that replace those from `start` to before `end`; equal places insert. */
interface Patch {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/**
 * A sheet part with cells changed; every byte that does not belong to a changed cell stays. A cell keeps its style. One
 * that does not exist yet is put where it belongs and takes the style of the cell directly above; clearing one that
 * does not exist does nothing.
 * @param edits edits of this sheet that have been judged; of several for one cell the last counts
 * @throws {PartFault} when the XML is broken
 */
export function spliceSheet(xml: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const cells = findCells(xml);
  if (!cells) throw new PartFault('no worksheet');
  return new SheetSplice(xml, cells.start, cells.prefix, valuesByRow(edits)).result();
}

type RowValues = ReadonlyMap<number, CellValue>;

function valuesByRow(edits: readonly Edit[]): ReadonlyMap<number, RowValues> {
  const rows = new Map<number, Map<number, CellValue>>();
  for (const edit of edits) {
    const row = rows.get(edit.row) ?? new Map<number, CellValue>();
    rows.set(edit.row, row.set(edit.column, edit.after === '' ? null : edit.after));
  }
  return rows;
}

class SheetSplice {
  private readonly patches: Patch[] = [];
  private readonly marks: SheetMarks;
  /** Styles of the cells inserted so far, for those that come below them. */
  private readonly insertedStyles = new Map<string, number>();
  private readonly inserted: { row: number; column: number }[] = [];

  constructor(
    private readonly xml: Uint8Array,
    private readonly start: number,
    private readonly prefix: string,
    private readonly values: ReadonlyMap<number, RowValues>,
  ) {
    const rows = [...values.keys()].flatMap((row) => [row - 1, row]);
    this.marks = markSheet(
      xml,
      start,
      [...new Set(rows)].sort((a, b) => a - b),
    );
  }

  result(): Uint8Array {
    const newRows: string[] = [];
    for (const [row, values] of ascending(this.values)) {
      const marks = this.marks.rows.get(row);
      if (marks) this.changeRow(row, marks, values);
      else this.insertRow(row, values, newRows);
    }
    if (newRows.length > 0) {
      const { start, end } = this.marks;
      this.patch(start, end, `<${this.prefix}sheetData>${newRows.join('')}</${this.prefix}sheetData>`);
    }
    this.extendDimension();
    return applyPatches(this.xml, this.patches);
  }

  private changeRow(row: number, marks: readonly RowMark[], values: RowValues): void {
    const insertions: { column: number; xml: string }[] = [];
    for (const [column, value] of ascending(values)) {
      const stored = marks.flatMap((mark) => mark.cells.filter((cell) => cell.column === column));
      for (const cell of stored) {
        this.patch(cell.start, cell.end, cellXml(this.prefix, cellName(row, column), cell.style, value));
      }
      if (stored.length === 0 && value !== null)
        insertions.push({ column, xml: this.newCell(row, column, value) });
    }
    const last = marks.at(-1);
    if (last && insertions.length > 0) this.insertCells(last, insertions);
  }

  private insertCells(mark: RowMark, insertions: readonly { column: number; xml: string }[]): void {
    // The spans attribute is a hint that would no longer hold.
    if (mark.spans) this.patch(mark.spans.start, mark.spans.end, '');
    if (mark.empty) {
      const cells = insertions.map(({ xml }) => xml).join('');
      this.patch(mark.openEnd - '/>'.length, mark.openEnd, `>${cells}</${this.prefix}row>`);
      return;
    }
    for (const { column, xml } of insertions) {
      const place = mark.cells.find((cell) => cell.column > column)?.start ?? mark.contentEnd;
      this.patch(place, place, xml);
    }
  }

  /** A sheet without rows may be an empty tag; then the rows are collected and written with a new one. */
  private insertRow(row: number, values: RowValues, newRows: string[]): void {
    const cells = [...ascending(values)].flatMap(([column, value]) =>
      value === null ? [] : [this.newCell(row, column, value)],
    );
    if (cells.length === 0) return;
    const xml = `<${this.prefix}row r="${row}">${cells.join('')}</${this.prefix}row>`;
    const place = this.marks.firstBeyond.get(row) ?? this.marks.contentEnd;
    if (this.marks.empty) newRows.push(xml);
    else this.patch(place, place, xml);
  }

  private newCell(row: number, column: number, value: CellValue): string {
    const style = this.styleAbove(row, column);
    if (style !== null) this.insertedStyles.set(cellName(row, column), style);
    this.inserted.push({ row, column });
    return cellXml(this.prefix, cellName(row, column), style, value);
  }

  private styleAbove(row: number, column: number): number | null {
    if (row === 1) return null;
    const above = this.marks.rows.get(row - 1)?.flatMap((mark) => mark.cells) ?? [];
    const stored = above.findLast((cell) => cell.column === column);
    return stored ? stored.style : (this.insertedStyles.get(cellName(row - 1, column)) ?? null);
  }

  /** Some readers trust the sheet's stated dimension and would not see a cell beyond it. */
  private extendDimension(): void {
    const head = decodeUtf8(this.xml.subarray(0, this.start));
    const match = DIMENSION.exec(head);
    const stated = match?.[2] === undefined ? null : parseRangeName(match[2]);
    if (!match || !stated || this.inserted.every(({ row, column }) => inRange(stated, row, column))) return;
    const rows = this.inserted.map(({ row }) => row);
    const columns = this.inserted.map(({ column }) => column);
    const extended = rangeName({
      top: lowest(stated.top, rows),
      left: lowest(stated.left, columns),
      bottom: highest(stated.bottom, rows),
      right: highest(stated.right, columns),
    });
    this.patch(
      0,
      this.start,
      head.replace(DIMENSION, (_, before) => before + extended),
    );
  }

  private patch(start: number, end: number, xml: string): void {
    this.patches.push({ start, end, xml });
  }
}

const DIMENSION = /(<(?:[\w.-]+:)?dimension\s+ref\s*=\s*["'])([^"']*)/;

function ascending<T>(map: ReadonlyMap<number, T>): [number, T][] {
  return [...map].sort(([a], [b]) => a - b);
}

function lowest(start: number, numbers: readonly number[]): number {
  return numbers.reduce((low, number) => Math.min(low, number), start);
}

function highest(start: number, numbers: readonly number[]): number {
  return numbers.reduce((high, number) => Math.max(high, number), start);
}

/** Insertions come before a replacement at the same place, and in the order they were made. */
function applyPatches(bytes: Uint8Array, patches: readonly Patch[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const patch of [...patches].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(bytes.subarray(at, patch.start), encodeUtf8(patch.xml));
    at = patch.end;
  }
  pieces.push(bytes.subarray(at));
  return joinBytes(pieces);
}
