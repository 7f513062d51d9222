import type { Cell, CellValue } from '../../core/cell';
import { parseRangeName, type Range } from '../../core/location';
import type { SheetRow } from '../../core/workbook';
import { isoToSerial, serialToIso } from '../serial-date';
import { markArrayCells } from './array-formulas';
import { PartFault } from './part-fault';
import type { ReadBudget } from './read-limits';
import { parseNumber, SheetTags } from './sheet-tags';
import {
  ARRAY_FORMULA,
  BOOLEAN,
  CELL,
  checkedColumn,
  columnInValue,
  DATA_TABLE,
  ERROR,
  FORMULA,
  FORMULA_RANGE,
  FORMULA_TEXT,
  HIDDEN,
  INLINE,
  INLINE_TEXT,
  ISO_DATE,
  LAST_ROW,
  PHONETIC,
  REFERENCE,
  ROW,
  rowNumber,
  SHARED_TEXT,
  SHEET_DATA,
  STYLE,
  TEXT,
  TRUE,
  TYPE,
  VALUE,
  YES,
} from './sheet-words';

/** What the cells of all sheets of a workbook refer to. */
export interface CellContext {
  /** One cell per shared text: cells are immutable, so those with the same text share it. */
  readonly sharedCells: readonly Cell[];
  /** By cell style, 1 for a date. */
  readonly dateStyles: Uint8Array;
  readonly date1904: boolean;
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
 * @param xml the sheet part, @param start where `<sheetData` begins
 * @throws {PartFault} when the XML is broken, @throws {UserError} `workbook-too-many-cells`, `workbook-too-slow`
 */
export function scanSheetRows(xml: Uint8Array, start: number, context: CellContext): ScannedRows {
  return new SheetScanner(xml, start, context).scan();
}

/** Shared by the rows that are kept only because they are hidden. */
const NO_CELLS: ReadonlyMap<number, Cell> = new Map();

class SheetScanner {
  private readonly tags: SheetTags;
  private readonly isoTexts = new Map<number, string | null>();
  private readonly rows: SheetRow[] = [];
  private readonly arrays: Range[] = [];
  private inOrder = true;
  private row = 0;
  private hidden = false;
  private cells: Map<number, Cell> | null = null;
  private column = 0;
  /** The current cell's attributes and content. */
  private style = 0;
  private type = 0;
  private valueStart = 0;
  private valueEnd = 0;
  private text: string | null = null;
  private formula: string | undefined;

  constructor(
    xml: Uint8Array,
    start: number,
    private readonly context: CellContext,
  ) {
    this.tags = new SheetTags(xml, start);
  }

  scan(): ScannedRows {
    const { tags } = this;
    while (tags.next()) {
      if (tags.name === CELL) {
        if (!tags.closing) this.readCell();
      } else if (tags.name === ROW) {
        this.finishRow();
        if (!tags.closing) this.startRow();
      } else if (tags.name === SHEET_DATA && (tags.closing || tags.empty)) {
        this.finishRow();
        return { rows: this.finishedRows(), end: tags.end };
      }
    }
    throw new PartFault('cells without end');
  }

  private finishedRows(): SheetRow[] {
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
    if (!this.hidden && !this.cells) return;
    this.rows.push({ row: this.row, hidden: this.hidden, cells: this.cells ?? NO_CELLS });
    this.cells = null;
    this.hidden = false;
  }

  private readCell(): void {
    this.readCellAttributes();
    if (this.tags.empty) return;
    this.readCellContent();
    const cell = this.makeCell();
    if (!cell) return;
    if (this.row === 0) throw new PartFault('cell outside of a row');
    this.cells ??= new Map();
    this.cells.set(this.column, cell);
    this.context.budget.countCell();
  }

  private readCellAttributes(): void {
    const { tags } = this;
    let column = 0;
    this.style = 0;
    this.type = 0;
    while (tags.nextAttribute()) {
      if (tags.attribute === REFERENCE) column = columnInValue(tags);
      else if (tags.attribute === STYLE) this.style = tags.valueNumber();
      else if (tags.attribute === TYPE) this.type = tags.valueCode();
    }
    this.column = checkedColumn(column, this.column);
  }

  private readCellContent(): void {
    const { tags } = this;
    this.valueStart = -1;
    this.text = null;
    this.formula = undefined;
    while (tags.next()) {
      if (tags.closing) {
        if (tags.name === CELL) return;
        if (tags.name === ROW || tags.name === SHEET_DATA) break;
      } else if (tags.name === VALUE) {
        this.readValue();
      } else if (tags.name === FORMULA) {
        this.readFormula();
      } else if (tags.name === INLINE) {
        this.text = tags.empty ? '' : this.readInlineText();
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
    this.formula = tags.text();
  }

  /** Numbers and indexes are parsed from the bytes; only text is decoded. */
  private readValue(): void {
    const { tags } = this;
    if (tags.empty) return;
    if (this.type === FORMULA_TEXT || this.type === INLINE_TEXT) {
      this.text ??= tags.text();
      return;
    }
    this.valueStart = tags.end;
    this.valueEnd = tags.textEnd();
    tags.end = this.valueEnd;
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

  private makeCell(): Cell | null {
    const { type, text, formula } = this;
    if (text !== null) return plainCell(text, formula);
    if (this.valueStart < 0 || this.valueStart === this.valueEnd) return plainCell(null, formula);
    if (type === SHARED_TEXT) return this.sharedTextCell();
    if (type === BOOLEAN) return plainCell(this.isTrueValue(), formula);
    if (type === ERROR) return errorCell(this.valueText(), formula);
    if (type === ISO_DATE) return this.isoDateCell();
    const number = parseNumber(this.tags.bytes, this.valueStart, this.valueEnd);
    if (Number.isNaN(number)) return plainCell(this.valueText(), formula);
    return this.context.dateStyles[this.style] === 1 ? this.dateCell(number) : plainCell(number, formula);
  }

  private sharedTextCell(): Cell | null {
    const cell = this.context.sharedCells[parseNumber(this.tags.bytes, this.valueStart, this.valueEnd)];
    if (!cell) throw new PartFault('unknown shared text');
    if (this.formula !== undefined) return plainCell(cell.value, this.formula);
    return cell.value === '' ? null : cell;
  }

  private dateCell(serial: number): Cell | null {
    let iso = this.isoTexts.get(serial);
    if (iso === undefined) {
      iso = serialToIso(serial, this.context.date1904);
      this.isoTexts.set(serial, iso);
    }
    return datedCell(serial, iso, this.formula);
  }

  private isoDateCell(): Cell | null {
    const iso = this.valueText();
    const serial = isoToSerial(iso, this.context.date1904);
    return serial === null ? plainCell(iso, this.formula) : this.dateCell(serial);
  }

  private isTrueValue(): boolean {
    const text = this.valueText();
    return text === '1' || text === 'true';
  }

  private valueText(): string {
    const { tags } = this;
    const after = tags.end;
    tags.end = this.valueStart;
    tags.empty = false;
    const text = tags.text();
    tags.end = after;
    return text.trim();
  }
}

function plainCell(value: CellValue, formula: string | undefined): Cell | null {
  if (formula !== undefined) return { value, formula };
  return value === null || value === '' ? null : { value };
}

function datedCell(value: number, date: string | null, formula: string | undefined): Cell | null {
  if (date === null) return plainCell(value, formula);
  return formula === undefined ? { value, date } : { value, date, formula };
}

function errorCell(error: string, formula: string | undefined): Cell {
  return formula === undefined ? { value: null, error } : { value: null, formula, error };
}

function isFillingFormula(type: number): boolean {
  return type === ARRAY_FORMULA || type === DATA_TABLE;
}

function isYes(word: number): boolean {
  return word === YES || word === TRUE;
}

/** Rows in order; of a row that is stored twice the later cells win. */
function sortRows(rows: readonly SheetRow[]): SheetRow[] {
  const byNumber = new Map<number, SheetRow>();
  for (const row of rows) {
    const known = byNumber.get(row.row);
    if (!known) byNumber.set(row.row, row);
    else {
      const cells = new Map([...known.cells, ...row.cells]);
      byNumber.set(row.row, { row: row.row, hidden: known.hidden || row.hidden, cells });
    }
  }
  return [...byNumber.values()].sort((a, b) => a.row - b.row);
}
