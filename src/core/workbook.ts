import { appendTo } from './append-to';
import { type Cell, EMPTY_CELL } from './cell';
import { inRange, type Range } from './location';

/** Whether a sheet is shown; `veryHidden` can only be unhidden by a program. */
export type SheetState = 'visible' | 'hidden' | 'veryHidden';

/** One row as read: only the cells that hold something. */
export interface SheetRow {
  /** 1-based row number. */
  readonly row: number;
  readonly hidden: boolean;
  /** Column number (1-based) → cell. */
  readonly cells: ReadonlyMap<number, Cell>;
}

/** A sheet: its stored rows in order, its merges, and what is hidden. It knows nothing of ledgers. */
export interface Sheet {
  readonly name: string;
  readonly state: SheetState;
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Range[];
  readonly hiddenColumns: readonly Range[];
  /** The range of an auto-filter, where there is one. */
  readonly autoFilter?: Range;
  /** Whether it holds a document that was made from ledgers: what its tables repeat is no ledger. */
  readonly isDocument?: true;
}

/** A text that stands outside of the cells: in the headers and footers of printed pages, in the file's properties. */
export interface Label {
  /** The sheet on whose pages it is printed; empty for a property of the file. */
  readonly sheet: string;
  /** `header`, `footer`, or `property`. */
  readonly place: 'header' | 'footer' | 'property';
  /** A property that users add begins with its name: `密级：内部`. */
  readonly text: string;
}

/** A workbook as read from a file, from Excel or from memory. */
export interface Workbook {
  /** The name it is reported under: a path, or the workbook's title in Excel. */
  readonly path: string;
  readonly sheets: readonly Sheet[];
  readonly date1904: boolean;
  /** Addresses of workbooks that formulas refer to. */
  readonly externalLinks: readonly string[];
  readonly hasMacros: boolean;
  /** Left out when there are none, and by drivers that cannot see them. */
  readonly labels?: readonly Label[];
}

/** Random access to a sheet: rows by number, the cell at an address, and the master of a merged cell. */
export class SheetView {
  private readonly byRow: ReadonlyMap<number, SheetRow>;
  private readonly mergesByRow = new Map<number, Range[]>();
  private readonly mergesByColumn = new Map<number, Range[]>();
  /** The last row that holds anything, 0 for an empty sheet. */
  readonly lastRow: number;
  /** The last column that holds anything, 0 for an empty sheet. */
  readonly lastColumn: number;

  constructor(readonly sheet: Sheet) {
    const byRow = new Map<number, SheetRow>();
    let [lastRow, lastColumn] = [0, 0];
    for (const row of sheet.rows) {
      byRow.set(row.row, row);
      if (row.cells.size > 0) lastRow = Math.max(lastRow, row.row);
      for (const column of row.cells.keys()) if (column > lastColumn) lastColumn = column;
    }
    this.byRow = byRow;
    this.lastRow = lastRow;
    this.lastColumn = lastColumn;
    this.indexMerges();
  }

  row(row: number): SheetRow | undefined {
    return this.byRow.get(row);
  }

  /** The cell stored at the address; an empty cell where nothing is stored. */
  cell(row: number, column: number): Cell {
    return this.byRow.get(row)?.cells.get(column) ?? EMPTY_CELL;
  }

  /** The merged range that covers the address, if any. */
  mergeAt(row: number, column: number): Range | undefined {
    return (
      covering(this.mergesByRow.get(row), row, column) ??
      covering(this.mergesByColumn.get(column), row, column)
    );
  }

  /** The cell shown at the address: the top-left cell of a merged range stands for all of it. */
  shown(row: number, column: number): Cell {
    const range = this.mergeAt(row, column);
    return range ? this.cell(range.top, range.left) : this.cell(row, column);
  }

  /** Each merge is indexed along its shorter side and no further than the sheet is filled: one over a million rows costs one entry. */
  private indexMerges(): void {
    for (const range of this.sheet.merges) {
      const bottom = Math.max(range.top, Math.min(range.bottom, this.lastRow));
      const right = Math.max(range.left, Math.min(range.right, this.lastColumn));
      if (bottom - range.top <= right - range.left) addToEach(this.mergesByRow, range.top, bottom, range);
      else addToEach(this.mergesByColumn, range.left, right, range);
    }
  }
}

/** In a plain loop: it is asked for nearly every cell, and nearly always of no merge at all. */
function covering(ranges: readonly Range[] | undefined, row: number, column: number): Range | undefined {
  if (!ranges) return undefined;
  for (const range of ranges) if (inRange(range, row, column)) return range;
  return undefined;
}

function addToEach(index: Map<number, Range[]>, first: number, last: number, range: Range): void {
  for (let key = first; key <= last; key += 1) appendTo(index, key, range);
}
