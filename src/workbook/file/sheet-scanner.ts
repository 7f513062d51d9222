import { parseRangeName, type Range } from '../../core/location';
import type { SheetRow } from '../../core/workbook';
import { markArrayCells } from './array-formulas';
import { type CellMaker, NOTHING } from './cell-maker';
import { PartFault } from './part-fault';
import { PlainCells } from './plain-cells';
import { RawCell } from './raw-cell';
import type { ReadBudget } from './read-limits';
import { RowBuilder } from './row-builder';
import { findCellsEnd } from './sheet-part';
import { SheetTags } from './sheet-tags';
import {
  ARRAY_FORMULA,
  CELL,
  checkedColumn,
  columnInValue,
  DATA_TABLE,
  FORMULA,
  FORMULA_RANGE,
  FORMULA_TEXT,
  HIDDEN,
  INLINE,
  INLINE_TEXT,
  LAST_ROW,
  PHONETIC,
  REFERENCE,
  ROW,
  rowNumber,
  SHEET_DATA,
  STYLE,
  TEXT,
  TRUE,
  TYPE,
  VALUE,
  YES,
} from './sheet-words';
import { sortRows } from './sort-rows';
import { TextReader } from './text-reader';

/** What reading the sheets of one workbook needs. */
export interface SheetContext {
  readonly cells: CellMaker;
  readonly budget: ReadBudget;
}

/** The rows of a sheet, and where its cells end in the bytes. */
export interface ScannedRows {
  readonly rows: readonly SheetRow[];
  /** After `</sheetData>`. */
  readonly end: number;
}

/**
 * Reads a sheet's cells. Rows and cells may lack their references, come in any order and more than once (the last one
 * counts). Rows are kept when they hold something or are hidden; blank cells, styled or not, are not.
 */
export class SheetScanner {
  private readonly tags: SheetTags;
  private readonly cell = new RawCell();
  private readonly plain: PlainCells;
  private readonly rows: SheetRow[] = [];
  private readonly arrays: Range[] = [];
  private readonly current: RowBuilder;
  private inOrder = true;
  private row = 0;
  private hidden = false;
  private column = 0;

  /** @param xml the sheet part, @param start where `<sheetData` begins, @param lastRow the last row that is wanted */
  constructor(
    xml: Uint8Array,
    start: number,
    private readonly context: SheetContext,
    private readonly lastRow: number,
  ) {
    this.tags = new SheetTags(xml, start);
    this.plain = new PlainCells(xml, new TextReader(this.tags.texts), this.cell);
    this.current = new RowBuilder(context.cells.pool);
  }

  /** @throws {PartFault} when the XML is broken, @throws {UserError} `workbook-too-many-cells`, `workbook-too-slow` */
  scan(): ScannedRows {
    const { tags } = this;
    for (;;) {
      this.readPlainCells();
      if (!tags.next()) throw new PartFault('cells without end');
      if (tags.name === CELL) {
        if (!tags.closing) this.readCell();
      } else if (tags.name === ROW) {
        this.finishRow();
        if (tags.closing) continue;
        this.startRow();
        if (this.row > this.lastRow)
          return { rows: this.finishedRows(), end: findCellsEnd(tags.bytes, tags.end) };
      } else if (tags.name === SHEET_DATA && (tags.closing || tags.empty)) {
        this.finishRow();
        return { rows: this.finishedRows(), end: tags.end };
      }
    }
  }

  private finishedRows(): readonly SheetRow[] {
    const rows = this.inOrder ? this.rows : sortRows(this.rows);
    return this.arrays.length > 0 ? markArrayCells(rows, this.arrays, this.context.budget) : rows;
  }

  private startRow(): void {
    const { tags } = this;
    let reference: { start: number; end: number } | null = null;
    this.hidden = false;
    while (tags.nextAttribute()) {
      if (tags.attribute === REFERENCE) reference = { start: tags.valueStart, end: tags.valueEnd };
      else if (tags.attribute === HIDDEN) this.hidden = isYes(tags.valueCode());
    }
    const row = rowNumber(tags, reference, this.row);
    if (row <= this.row) this.inOrder = false;
    if (this.rows.length > LAST_ROW) throw new PartFault('more rows than a sheet has');
    this.row = row;
    this.column = 0;
    if ((row & 0xff) === 0) this.context.budget.checkTime();
  }

  private finishRow(): void {
    if (this.hidden || !this.current.isEmpty) {
      this.rows.push({ row: this.row, hidden: this.hidden, cells: this.current.finish() });
    }
    this.hidden = false;
  }

  private readPlainCells(): void {
    const { tags, plain } = this;
    for (let end = plain.read(tags.end); end >= 0; end = plain.read(end)) {
      tags.end = end;
      this.column = checkedColumn(this.cell.column, this.column);
      if (!plain.empty) this.keepCell();
    }
  }

  private readCell(): void {
    this.cell.reset();
    this.readCellAttributes();
    this.column = checkedColumn(this.cell.column, this.column);
    if (this.tags.empty) return;
    this.readCellContent();
    this.keepCell();
  }

  private keepCell(): void {
    const cell = this.context.cells.make(this.cell, this.tags.texts);
    if (cell === NOTHING) return;
    if (this.row === 0) throw new PartFault('cell outside of a row');
    this.current.add(this.column, cell);
    this.context.budget.countCell();
  }

  private readCellAttributes(): void {
    const { tags, cell } = this;
    while (tags.nextAttribute()) {
      if (tags.attribute === REFERENCE) cell.column = columnInValue(tags);
      else if (tags.attribute === STYLE) cell.style = tags.valueNumber();
      else if (tags.attribute === TYPE) cell.type = tags.valueCode();
    }
  }

  private readCellContent(): void {
    const { tags, cell } = this;
    while (tags.next()) {
      if (tags.closing) {
        if (tags.name === CELL) return;
        if (tags.name === ROW || tags.name === SHEET_DATA) break;
      } else if (tags.name === VALUE) {
        this.readValue();
      } else if (tags.name === FORMULA) {
        this.readFormula();
      } else if (tags.name === INLINE) {
        cell.text = tags.empty ? '' : this.readInlineText();
      } else if (tags.name === CELL || tags.name === ROW) {
        break;
      }
    }
    throw new PartFault('cell without end');
  }

  private readFormula(): void {
    const { tags } = this;
    let fillsRange = false;
    let range: Range | null = null;
    while (tags.nextAttribute()) {
      if (tags.attribute === TYPE) fillsRange = isFillingFormula(tags.valueCode());
      else if (tags.attribute === FORMULA_RANGE) range = parseRangeName(tags.valueText());
    }
    if (fillsRange && range && (range.top < range.bottom || range.left < range.right))
      this.arrays.push(range);
    this.cell.formula = tags.text();
  }

  /** Numbers and indexes are parsed from the bytes; only text is decoded. */
  private readValue(): void {
    const { tags, cell } = this;
    if (tags.empty) return;
    if (cell.type === FORMULA_TEXT || cell.type === INLINE_TEXT) {
      cell.text ??= tags.text();
      return;
    }
    cell.valueStart = tags.end;
    cell.valueEnd = tags.textEnd();
    tags.end = cell.valueEnd;
  }

  private readInlineText(): string {
    const { tags } = this;
    let text = '';
    let phonetic = false;
    while (tags.next()) {
      if (tags.closing && tags.name === INLINE) return text;
      if (tags.name === PHONETIC) phonetic = !tags.closing && !tags.empty;
      else if (tags.name === TEXT && !tags.closing && !phonetic) text += tags.text();
    }
    throw new PartFault('inline text without end');
  }
}

function isFillingFormula(type: number): boolean {
  return type === ARRAY_FORMULA || type === DATA_TABLE;
}

function isYes(word: number): boolean {
  return word === YES || word === TRUE;
}
