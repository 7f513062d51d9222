import { EMPTY_CELL } from '../core/cell';
import type { Field } from '../core/field';
import type { Range } from '../core/location';
import type { BoundCell, Row, TotalRow } from '../core/table';
import type { SheetView } from '../core/workbook';
import { squeeze } from '../text/normalize';
import { cellText } from './cell-text';
import { type LinePlace, lineKind } from './line-kinds';
import { isColumnNumbers, RepeatedRows } from './repeated-rows';
import { rowText, rowTexts, type TextCell } from './row-texts';

/** A column of a table for reading: where it is and what it holds. */
export interface ReadColumn {
  readonly column: number;
  readonly field: Field;
}

/** What to read: the columns, the first row of data, and where the table can reach at most. */
export interface ReadPlan {
  readonly columns: readonly ReadColumn[];
  readonly header: Range;
  readonly lastRow: number;
  readonly naturalKey: readonly string[];
  /** Texts above the header, without spaces: a page break may repeat them among the rows. */
  readonly above: ReadonlySet<string>;
  /** Whether the row begins another table's header; asked of every row that holds several texts. */
  readonly beginsHeader: (row: number, texts: readonly TextCell[], afterGap: boolean) => boolean;
}

/** The data of one table as read, and the row from which the sheet is no longer its own. */
export interface ReadResult {
  readonly rows: readonly Row[];
  readonly totals: readonly TotalRow[];
  readonly sections: readonly { readonly row: number; readonly text: string }[];
  readonly dataRange: Range | null;
  readonly merges: readonly Range[];
  /** First row after the data, totals and sections of this table. */
  readonly next: number;
}

/** Reads rows below a header until a foot line, another header or the end of the sheet; each row is visited once. */
export function readRows(view: SheetView, plan: ReadPlan): ReadResult {
  return new RowReader(view, plan).read();
}

class RowReader {
  private readonly rows: Row[] = [];
  private readonly totals: TotalRow[] = [];
  private readonly sections: { row: number; text: string }[] = [];
  private readonly repeated: RepeatedRows;
  private readonly serialColumn: number | undefined;
  private readonly contentColumns: ReadonlySet<number>;
  private readonly firstData: number;
  /** Whether any cell from the first row of data on is merged; most tables need not be asked for each of theirs. */
  private readonly isMerged: boolean;
  private section: string | undefined;
  private blanks = 0;
  private next: number;

  constructor(
    private readonly view: SheetView,
    private readonly plan: ReadPlan,
  ) {
    const { header } = plan;
    this.firstData = header.bottom + 1;
    this.next = this.firstData;
    this.isMerged = view.sheet.merges.some(({ bottom }) => bottom >= this.firstData);
    this.serialColumn = plan.columns.find(({ field }) => field.kind === 'serial')?.column;
    this.contentColumns = new Set(
      plan.columns.map(({ column }) => column).filter((column) => column !== this.serialColumn),
    );
    this.repeated = new RepeatedRows(view, header, plan.above);
  }

  read(): ReadResult {
    let repeating = false;
    for (let row = this.firstData; row <= this.plan.lastRow; row += 1) {
      const texts = rowTexts(this.view, row);
      if (texts.length === 0) {
        this.blanks += 1;
        continue;
      }
      if (this.repeated.isHeader(texts)) {
        // A printed page repeats the header; after a gap the same header opens a table of its own.
        if (this.blanks > 1 && !repeating) break;
        repeating = true;
        this.sections.push({ row, text: rowText(texts) });
        continue;
      }
      if (this.repeated.isTitle(texts) || isColumnNumbers(texts)) {
        this.sections.push({ row, text: rowText(texts) });
        continue;
      }
      if (texts.length > 1 && this.plan.beginsHeader(row, texts, this.blanks > 0)) break;
      if (this.take(row, texts) === 'end') break;
      repeating = false;
    }
    return this.result();
  }

  /** Puts one row where it belongs. */
  private take(row: number, texts: readonly TextCell[]): 'end' | 'go on' {
    switch (lineKind(texts, this.placeOf(row))) {
      case 'foot':
        return 'end';
      case 'section':
        this.section = rowText(texts);
        this.sections.push({ row, text: this.section });
        return 'go on';
      case 'total':
        this.totals.push({
          row,
          label: texts.find(({ text }) => /\D/.test(text))?.text ?? '',
          cells: this.boundCells(row),
          text: rowText(texts),
        });
        break;
      case 'data':
        if (this.holdsData(texts)) this.rows.push(this.rowAt(row));
        break;
    }
    this.blanks = 0;
    this.next = row + 1;
    return 'go on';
  }

  private placeOf(row: number): LinePlace {
    const { header } = this.plan;
    return {
      firstColumn: header.left,
      width: header.right - header.left + 1,
      firstIsSerial: this.serialColumn === header.left,
      afterGap: this.blanks > 0,
      sharesMerge:
        this.isMerged &&
        this.plan.columns.some(({ column }) => this.mergeFromAbove(row, column) !== undefined),
    };
  }

  /** Rows numbered beforehand, with formulas that give nothing yet, hold no data. */
  private holdsData(texts: readonly TextCell[]): boolean {
    return texts.some(({ column, text, cell }) => {
      if (!this.contentColumns.has(column)) return false;
      return cell.formula === undefined || cell.error !== undefined || text !== '0';
    });
  }

  private rowAt(row: number): Row {
    const cells = this.boundCells(row);
    const key = this.plan.naturalKey.map((name) => squeeze(cells.get(name)?.text ?? ''));
    return {
      row,
      index: this.rows.length,
      cells,
      hidden: this.view.row(row)?.hidden ?? false,
      ...(this.section !== undefined && { section: this.section }),
      key: this.plan.naturalKey.some((name) => cells.has(name)) ? key.join('│') : '',
    };
  }

  private boundCells(row: number): ReadonlyMap<string, BoundCell> {
    const cells = new Map<string, BoundCell>();
    const stored = this.view.row(row)?.cells;
    const { name: sheet } = this.view.sheet;
    for (const { column, field } of this.plan.columns) {
      if (this.isMerged) {
        cells.set(field.name, this.maybeMerged(row, column, field));
        continue;
      }
      const cell = stored?.get(column) ?? EMPTY_CELL;
      cells.set(field.name, { field, cell, text: cellText(cell), at: { sheet, row, column }, column });
    }
    return cells;
  }

  private maybeMerged(row: number, column: number, field: Field): BoundCell {
    const merge = this.view.mergeAt(row, column);
    const covered = merge !== undefined && merge.top >= this.firstData;
    const at = covered ? { row: merge.top, column: merge.left } : { row, column };
    const cell = this.view.cell(at.row, at.column);
    const shared = covered && merge.top < row;
    return {
      field,
      cell,
      text: cellText(cell),
      at: { sheet: this.view.sheet.name, ...at },
      column,
      ...(shared && { merge }),
    };
  }

  private mergeFromAbove(row: number, column: number): Range | undefined {
    const merge = this.view.mergeAt(row, column);
    const lends = merge !== undefined && merge.top < row && merge.top >= this.firstData;
    return lends && cellText(this.view.cell(merge.top, merge.left)) !== '' ? merge : undefined;
  }

  private result(): ReadResult {
    const first = this.rows[0]?.row;
    const last = this.rows.at(-1)?.row;
    const { header } = this.plan;
    const dataRange =
      first === undefined || last === undefined
        ? null
        : { top: first, left: header.left, bottom: last, right: header.right };
    const within = ({ row }: { row: number }): boolean =>
      dataRange !== null && row >= dataRange.top && row <= dataRange.bottom;
    return {
      rows: this.rows,
      totals: this.totals,
      sections: this.sections.filter(within),
      dataRange,
      merges: dataRange ? verticalMerges(this.view, dataRange) : [],
      next: this.next,
    };
  }
}

/** The merges over several rows that begin in the range. */
function verticalMerges(view: SheetView, range: Range): Range[] {
  return view.sheet.merges
    .filter(({ top, bottom, left, right }) => {
      return (
        bottom > top && top >= range.top && top <= range.bottom && right >= range.left && left <= range.right
      );
    })
    .sort((a, b) => a.top - b.top || a.left - b.left);
}
