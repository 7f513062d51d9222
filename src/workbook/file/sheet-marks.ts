import { appendTo } from '../../core/append-to';
import { PartFault } from './part-fault';
import { SheetTags } from './sheet-tags';
import {
  CELL,
  checkedColumn,
  columnInValue,
  REFERENCE,
  ROW,
  rowNumber,
  SHEET_DATA,
  SPANS,
  STYLE,
} from './sheet-words';

/** Where a cell stands in the bytes, from `<c` to after `</c>`. */
export interface CellMark {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly style: number | null;
}

/** Where a row stands. */
export interface RowMark {
  /** After the opening tag. */
  readonly openEnd: number;
  /** Where the closing tag begins; for a row without content the same as `openEnd`. */
  readonly contentEnd: number;
  readonly empty: boolean;
  /** The `spans` attribute with the blank before it. */
  readonly spans: { readonly start: number; readonly end: number } | null;
  readonly cells: readonly CellMark[];
}

/** Places in a sheet's bytes that edits need. */
export interface SheetMarks {
  /** The rows asked for that exist; a damaged file may store one several times. */
  readonly rows: ReadonlyMap<number, readonly RowMark[]>;
  /** Where the first row beyond a row asked for starts. */
  readonly firstBeyond: ReadonlyMap<number, number>;
  /** From `<sheetData` to after its end, and whether it is an empty tag. */
  readonly start: number;
  readonly end: number;
  readonly empty: boolean;
  /** Where `</sheetData>` begins. */
  readonly contentEnd: number;
}

/**
 * Finds rows and their cells in a sheet part.
 * @param rows the row numbers asked for, ascending, @throws {PartFault} when the XML is broken
 */
export function markSheet(xml: Uint8Array, start: number, rows: readonly number[]): SheetMarks {
  const tags = new SheetTags(xml, start);
  const wanted = new Set(rows);
  const marks = new Map<number, RowMark[]>();
  const firstBeyond = new Map<number, number>();
  let row = 0;
  let pending = 0;
  while (tags.next()) {
    if (tags.name === SHEET_DATA && (tags.closing || tags.empty)) {
      return { rows: marks, firstBeyond, start, end: tags.end, empty: tags.empty, contentEnd: tags.start };
    }
    if (tags.name !== ROW || tags.closing) continue;
    const rowStart = tags.start;
    const { reference, spans } = readRowAttributes(tags);
    row = rowNumber(tags, reference, row);
    for (let asked = rows[pending]; asked !== undefined && asked < row; asked = rows[pending]) {
      firstBeyond.set(asked, rowStart);
      pending += 1;
    }
    if (!wanted.has(row)) continue;
    appendTo(marks, row, markRow(tags, spans));
  }
  throw new PartFault('cells without end');
}

type Place = { readonly start: number; readonly end: number };

function readRowAttributes(tags: SheetTags): { reference: Place | null; spans: Place | null } {
  let reference: Place | null = null;
  let spans: Place | null = null;
  while (tags.nextAttribute()) {
    if (tags.attribute === REFERENCE) reference = { start: tags.valueStart, end: tags.valueEnd };
    else if (tags.attribute === SPANS) spans = { start: tags.attributeStart - 1, end: tags.valueEnd + 1 };
  }
  return { reference, spans };
}

/** Reads on to the row's end, which a missing closing tag leaves to the next row or the end of all cells. */
function markRow(tags: SheetTags, spans: Place | null): RowMark {
  const openEnd = tags.end;
  if (tags.empty) return { openEnd, contentEnd: openEnd, empty: true, spans, cells: [] };
  const cells: CellMark[] = [];
  let column = 0;
  while (tags.next()) {
    if (tags.name === ROW || (tags.name === SHEET_DATA && tags.closing)) {
      const contentEnd = tags.start;
      if (!tags.closing || tags.name === SHEET_DATA) tags.end = tags.start;
      return { openEnd, contentEnd, empty: false, spans, cells };
    }
    if (tags.name !== CELL || tags.closing) continue;
    const cell = markCell(tags, column);
    column = cell.column;
    cells.push(cell);
  }
  throw new PartFault('row without end');
}

function markCell(tags: SheetTags, previousColumn: number): CellMark {
  const { start } = tags;
  let named = 0;
  let style: number | null = null;
  while (tags.nextAttribute()) {
    if (tags.attribute === REFERENCE) named = columnInValue(tags);
    else if (tags.attribute === STYLE) style = tags.valueNumber() || null;
  }
  while (!tags.empty && !(tags.closing && tags.name === CELL)) {
    if (!tags.next()) throw new PartFault('cell without end');
    // An empty element inside the cell does not end it.
    tags.empty = false;
  }
  return { column: checkedColumn(named, previousColumn), start, end: tags.end, style };
}
