import type { Cell } from './cell';
import type { Field } from './field';
import type { Location, Range } from './location';

/** A cell of a data row, bound to a field. */
export interface BoundCell {
  readonly field: Field;
  /** The cell itself; under a merge, the merge's top-left cell. */
  readonly cell: Cell;
  /** Its text: trimmed, dates as ISO, numbers as Excel's general format shows them; empty for nothing. */
  readonly text: string;
  /** Where to point: the top-left cell of the merge it belongs to, else the cell itself. */
  readonly at: Location;
  /** 1-based column of this field in the table. */
  readonly column: number;
  /** The vertical merge the value was taken from, when the row only shares it. */
  readonly merge?: Range;
}

/** A data row: the cells by field name. A field without a column is absent from `cells`. */
export interface Row {
  /** 1-based row of the sheet. */
  readonly row: number;
  /** Position among the data rows, from 0. */
  readonly index: number;
  readonly cells: ReadonlyMap<string, BoundCell>;
  readonly hidden: boolean;
  /** The section title row above it, such as 一、领导班子. */
  readonly section?: string;
  /** Natural key: the texts of the ledger's key fields, in order, joined by `│`. Empty without key columns. */
  readonly key: string;
}

/** How a column came to its field: 1 for a header that is the field's own name. */
export interface Binding {
  readonly column: number;
  /** The header as it stands, the parts of a multi-row header joined by `·`. */
  readonly header: string;
  readonly field: Field;
  /** The header cell; under a merge its top-left cell. */
  readonly at: Location;
  /** 0…1. */
  readonly confidence: number;
}

/** A row that sums others: 合计, 小计, and statements of numbers in head or foot lines. */
export interface TotalRow {
  readonly row: number;
  readonly label: string;
  readonly cells: ReadonlyMap<string, BoundCell>;
  /** The whole line's shown text, cells joined by a space. */
  readonly text: string;
}

/** A line of text outside the rows: its cells' texts joined by a space. */
export interface StatedLine {
  readonly at: Location;
  readonly text: string;
  /** The cells that show the text, from left to right. */
  readonly cells: readonly LineCell[];
}

/** A cell of a line of text. */
export interface LineCell {
  readonly at: Location;
  readonly cell: Cell;
  /** Its shown text. */
  readonly text: string;
}

/** An entry of the head block or of the foot lines: 填报单位：××局. */
export interface HeadEntry {
  /** `unit | reporter | phone | reportDate | reviewer | period | version`, or `other`. */
  readonly name: string;
  readonly label: string;
  /** What follows the label; empty when the line was left blank. */
  readonly value: string;
  /** The cell of the value, or of the label when both share one cell. */
  readonly at: Location;
  /** Where the value would go, for a line that was left blank and has room for it. */
  readonly slot?: HeadSlot;
}

/** The room for the value of a head entry: a blank cell beside the label, or the rest of the label's own cell. */
export interface HeadSlot {
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
  /** What the cell holds now; null for a cell beside the label. */
  readonly before: string | null;
  /** The part of `before` that the value takes the place of; both 0 for a cell beside the label. */
  readonly start: number;
  readonly end: number;
}

/** One recognised table. */
export interface Table {
  readonly path: string;
  readonly sheet: string;
  readonly hidden: boolean;
  /** Ledger id, such as `risk-points`. */
  readonly ledger: string;
  /** Part of a roster: `people`, `posts`, … */
  readonly part?: string;
  readonly title: string;
  readonly titleAt: Location;
  readonly head: readonly HeadEntry[];
  /** Null for a form-like sheet. */
  readonly headerRange: Range | null;
  /** From the first to the last data row; null for a table without data rows. */
  readonly dataRange: Range | null;
  readonly bindings: readonly Binding[];
  readonly unbound: readonly { readonly column: number; readonly header: string }[];
  /** Fields of the definition without a column that are identifying or required. */
  readonly missing: readonly Field[];
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
  readonly totals: readonly TotalRow[];
  /** Rows inside the data range that are no data: section titles, repeated headers. */
  readonly sections: readonly { readonly row: number; readonly text: string }[];
  /** Text lines of the title, head block and foot that state something, for rules that read declared numbers. */
  readonly lines: readonly StatedLine[];
  /** Vertical merges inside the data range. */
  readonly merges: readonly Range[];
  /** The unit the table speaks for, as far as it is known from head block, title, column, sheet or file name. */
  readonly unit: string;
  /** The ledger that came second, and how close it was (0…1). */
  readonly runnerUp?: { readonly ledger: string; readonly score: number };
  /** How well the definition fits, 0…1. */
  readonly score: number;
}

/** The tables of one workbook with the workbook's path and the unit that sent it (empty when unknown). */
export interface Submission {
  readonly path: string;
  readonly unit: string;
  readonly tables: readonly Table[];
}

/** The unit a file speaks for: that of its first table that names one. */
export function unitOf(tables: readonly Table[]): string {
  return tables.find((table) => table.unit !== '')?.unit ?? '';
}

/** The header cell of a field's column, else the title's cell: where a table issue is shown (design decision 11). */
export function headerLocation(table: Table, fieldName: string): Location {
  return table.bindings.find((binding) => binding.field.name === fieldName)?.at ?? table.titleAt;
}

/** The text of a field in a row; empty when the ledger has no such column here. */
export function textOf(row: Row, fieldName: string): string {
  return row.cells.get(fieldName)?.text ?? '';
}

/** Whether the table has a column for the field. */
export function hasField(table: Table, fieldName: string): boolean {
  return table.bindings.some((binding) => binding.field.name === fieldName);
}
