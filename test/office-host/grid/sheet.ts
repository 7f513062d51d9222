import { type CellStyle, type GridCell, type GridValue, isUsed, PLAIN } from './cell';
import { addressName, bounding, cellRect, contains, intersection, type Rect } from './rect';
import type { Comment, ConditionalFormat, GridTable, Note, PageBox, Validation } from './sheet-parts';

/** What holds for a whole row or column. */
export interface Line {
  hidden?: boolean;
  /** Points for a row, characters of the default font for a column; absent for the standard size. */
  size?: number;
  /** The looks of cells of a column that are not stored themselves. */
  style?: CellStyle;
}

/** A worksheet: cells in rows, and what lies over them. Rows and columns count from 0. */
export class Sheet {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  readonly rows = new Map<number, Map<number, GridCell>>();
  readonly rowLines = new Map<number, Line>();
  readonly columnLines = new Map<number, Line>();
  merges: Rect[] = [];
  tables: GridTable[] = [];
  comments: Comment[] = [];
  notes: Note[] = [];
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  /** Null while the sheet is not protected. */
  protection: {
    options: Record<string, boolean | string>;
    password?: string;
    /** As the file held it. */
    origin?: Record<string, boolean | string | number>;
  } | null = null;
  autoFilter: Rect | null = null;
  readonly customProperties = new Map<string, string>();
  readonly page: PageBox = { settings: {}, printArea: null, titleRows: null, titleColumns: null };

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): GridCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell, made when the sheet does not store it yet. */
  ensure(row: number, column: number): GridCell {
    const stored = this.cell(row, column);
    if (stored) return stored;
    const cell: GridCell = { value: '', style: this.columnLines.get(column)?.style ?? PLAIN };
    this.place(row, column, cell);
    return cell;
  }

  /** Puts a cell somewhere, over what is there. */
  place(row: number, column: number, cell: GridCell): void {
    const line = this.rows.get(row);
    if (line) line.set(column, cell);
    else this.rows.set(row, new Map([[column, cell]]));
  }

  /** How a cell looks, stored or not. */
  styleAt(row: number, column: number): CellStyle {
    return this.cell(row, column)?.style ?? this.columnLines.get(column)?.style ?? PLAIN;
  }

  value(row: number, column: number): GridValue {
    return this.cell(row, column)?.value ?? '';
  }

  /** Puts values into the sheet as they are, without what Excel makes of texts: for fixtures. */
  put(row: number, column: number, values: readonly (readonly (GridValue | null)[])[]): this {
    values.forEach((line, down) => {
      line.forEach((value, across) => {
        if (value !== null && value !== '') this.ensure(row + down, column + across).value = value;
      });
    });
    return this;
  }

  /** Calls back for the stored cells of a rectangle, row by row; cells may be deleted meanwhile. */
  eachStored(rect: Rect, visit: (cell: GridCell, row: number, column: number) => void): void {
    for (const row of within(this.rows, rect.top, rect.bottom)) {
      const line = this.rows.get(row);
      if (!line) continue;
      for (const column of within(line, rect.left, rect.right)) {
        const cell = line.get(column);
        if (cell) visit(cell, row, column);
      }
    }
  }

  /** The rectangle around the used cells, inside `within` where given, or null for an empty one. */
  used(valuesOnly: boolean, inside?: Rect): Rect | null {
    let used: Rect | null = null;
    for (const [row, line] of this.rows) {
      if (inside && (row < inside.top || row > inside.bottom)) continue;
      let isRowUsed = false;
      for (const [column, cell] of line) {
        // Only a cell that would widen the rectangle is worth a look.
        if (isRowUsed && used && column >= used.left && column <= used.right) continue;
        if (inside && (column < inside.left || column > inside.right)) continue;
        if (!isUsed(cell, valuesOnly)) continue;
        isRowUsed = true;
        const place = cellRect(row, column);
        used = used ? bounding(used, place) : place;
      }
    }
    return used;
  }

  address(rect: Rect): string {
    return addressName(this.name, rect);
  }

  /** The merged area that the cell belongs to. */
  mergeAt(row: number, column: number): Rect | undefined {
    const cell = cellRect(row, column);
    return this.merges.find((merge) => contains(merge, cell));
  }

  /** Whether a merge shows another cell in place of this one. */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== undefined && (merge.top !== row || merge.left !== column);
  }

  tableAt(rect: Rect): GridTable | undefined {
    return this.tables.find((table) => intersection(table.rect, rect) !== null);
  }
}

/** The stored indices between two ends, ascending. Asks each index where the span is short. */
export function within(lines: ReadonlyMap<number, unknown>, first: number, last: number): number[] {
  if (last - first < lines.size) {
    const found: number[] = [];
    for (let index = first; index <= last; index += 1) if (lines.has(index)) found.push(index);
    return found;
  }
  return [...lines.keys()].filter((index) => index >= first && index <= last).sort((a, b) => a - b);
}
