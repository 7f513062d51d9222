import type { CellRichTextValue, Style } from 'exceljs';

/** A value as the wire carries it; an empty cell is the empty text, an error its code. */
export type GridValue = string | number | boolean;

/** How one side of a cell is drawn. */
export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** A cell's looks. Shared between cells: never changed, always replaced. */
export interface CellStyle {
  /** `#RRGGBB`; absent for no fill. */
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly font?: Readonly<Record<string, string | number | boolean>>;
  readonly alignment?: Readonly<Record<string, string | number | boolean>>;
  readonly borders?: Readonly<Record<string, Border>>;
  /** False for a cell that may be written on a protected sheet. */
  readonly locked?: boolean;
  /** The style of the file this cell came from, so that what the grid does not know survives saving. */
  readonly origin?: Partial<Style>;
}

/** A cell that holds something or looks like something. */
export interface GridCell {
  value: GridValue;
  /** With its `=`. */
  formula?: string;
  /** The value is an error code such as `#REF!`. */
  error?: true;
  hyperlink?: string;
  /** The text in several looks, as the file held it; it counts only while the value is still its text. */
  rich?: CellRichTextValue;
  style: CellStyle;
}

export const PLAIN: CellStyle = Object.freeze({});
export const GENERAL = 'General';
export const TEXT_FORMAT = '@';

/** The number format of a cell, `General` when it has none. */
export function numberFormatOf(cell: GridCell | undefined): string {
  return cell?.style.numberFormat ?? GENERAL;
}

/** Whether the cell counts as used: it holds something, or was made to look like something. */
export function isUsed(cell: GridCell, valuesOnly: boolean): boolean {
  if (cell.value !== '' || cell.formula !== undefined) return true;
  return !valuesOnly && Object.keys(cell.style).length > 0;
}
