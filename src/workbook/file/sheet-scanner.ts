import { parseRangeName, type Range } from '../../core/location';
import type { SheetRow } from '../../core/workbook';
import { markArrayCells } from './array-formulas';
import { CellMaker, type CellResources, NOTHING } from './cell-maker';
import { PartFault } from './part-fault';
import { PlainCells } from './plain-cells';
import { RawCell } from './raw-cell';
import { ReadBudget } from './read-limits';
import { RowBuilder, rowOf } from './row-builder';
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
import { TextReader } from './text-reader';
import { encodeUtf8 } from './utf8';

/**
 * A scanner that is kept with what it read. Once no object of a class lives, V8 drops the optimised code that knows the
 * class: at every collection of garbage between two files reading would start anew at its slowest.
 */
const kept: object[] = [];

/** Each kind of cell once. */
const EXEMPLAR = `<sheetData><row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>0.5</v></c>\
<c r="C1" s="1"><v>45000</v></c><c r="D1" s="1"><f>1</f><v>45000</v></c><c r="E1" t="str"><f>A1&lt;0</f><v>甲</v></c>\
<c r="F1" t="e"><v>#N/A</v></c></row></sheetData>`;

/** What reading the sheets of one workbook needs. */
export interface SheetContext {
  readonly cells: CellMaker;
  readonly budget: ReadBudget;
}

/** @param resources what the cells of all sheets refer to */
export function sheetContext(resources: CellResources, budget: ReadBudget): SheetContext {
  return { cells: new CellMaker(resources), budget };
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
 * @param xml the sheet part, @param start where `<sheetData` begins, @param lastRow the last row that is wanted
 * @throws {PartFault} when the XML is broken, @throws {UserError} `workbook-too-many-cells`, `workbook-too-slow`
 */
export function scanSheetRows(
  xml: Uint8Array,
  start: number,
  context: SheetContext,
  lastRow = LAST_ROW,
): ScannedRows {
  if (kept.length === 0) keepExemplars();
  return new SheetScanner(xml, start, context, lastRow).scan();
}

function keepExemplars(): void {
  const resources = { sharedTexts: ['甲'], dateStyles: Uint8Array.of(0, 1), date1904: false };
  const context = sheetContext(resources, new ReadBudget(''));
  const scanner = new SheetScanner(encodeUtf8(EXEMPLAR), 0, context, LAST_ROW);
  kept.push(scanner, scanner.scan());
}

class SheetScanner {
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

/** Rows in order; of a row that is stored twice the later cells win. */
function sortRows(rows: readonly SheetRow[]): SheetRow[] {
  const byNumber = new Map<number, SheetRow>();
  for (const row of rows) {
    const known = byNumber.get(row.row);
    if (!known) byNumber.set(row.row, row);
    else {
      const cells = rowOf([...new Map([...known.cells, ...row.cells])]);
      byNumber.set(row.row, { row: row.row, hidden: known.hidden || row.hidden, cells });
    }
  }
  return [...byNumber.values()].sort((a, b) => a.row - b.row);
}
