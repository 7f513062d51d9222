import type { CellValue } from '../../core/cell';
import type { Language } from '../../core/language';
import type { Location, Range } from '../../core/location';
import type { IssueSheetContent, Mark } from '../../core/mark';
import type { Table } from '../../core/table';
import type { SheetRow } from '../../core/workbook';
import type { AddedRows, RowValues } from '../../engine/add-rows';
import type { EditOutcome, LayoutDriver } from '../../workbook/port';

/** What the user, or a program, changed on a sheet. */
export interface SheetChange {
  readonly sheet: string;
  /** The rows whose cells changed, 1-based; null when more changed than the cells of some rows. */
  readonly rows: { readonly top: number; readonly bottom: number } | null;
  /** Whether rows or columns moved, so that no address on the sheet holds any more. */
  readonly moved: boolean;
}

/** What became of taking edits back. */
export interface UndoneEdits extends EditOutcome {
  /** Where rows had been put in for them, or merges split: whether they are gone, or merged, again. */
  readonly layout?: 'undone' | 'left';
}

/** The spreadsheet as the pane changes it. Each call is a step that `undo` takes back; `takeBackRows` and `joinCells` are none. */
export type PaneDriver = Omit<LayoutDriver, 'lastFormattedRow'>;

/** The pane's port to the program it stands in. Every promise may reject with a `UserError` that the pane can word. */
export interface PaneHost {
  readonly driver: PaneDriver;
  readonly language: Language;
  /** What this version of the program can do. */
  readonly can: { readonly marks: boolean; readonly watch: boolean };
  /** The rows of a span that hold something, as they stand now. */
  readRows(sheet: string, top: number, bottom: number): Promise<readonly SheetRow[]>;
  /** Shows the place to the user: its sheet in front, its cell selected. */
  select(at: Location): Promise<void>;
  /** Selects ranges of one sheet. */
  selectRanges(sheet: string, ranges: readonly Range[]): Promise<void>;
  /** Adds rows behind a table: into the blank ones there, and for the rest into new ones. All of them, or none. */
  addRows(table: Table, rows: readonly RowValues[]): Promise<Pick<AddedRows, 'rows' | 'refused'>>;
  /** Runs changes that `undo` takes back together. */
  inOneStep<T>(run: () => Promise<T>): Promise<T>;
  /** Takes the last changes back that were made in one call, be they edits, rows or merges; null when there are none. */
  undo(): Promise<UndoneEdits | null>;
  /**
   * Replaces all marks by these. Where the program has no notes, the list is shown on a sheet of its own. Gives the marks
   * whose words could not be put at their cell.
   */
  showMarks(marks: readonly Mark[], list: IssueSheetContent): Promise<readonly Mark[]>;
  clearMarks(): Promise<void>;
  readonly documents: DocumentHost;
  readonly settings: PaneSettings;
  /** Tells of changes until the returned function is called. */
  onChanged(listener: (change: SheetChange) => void): () => void;
  theme(): PaneTheme;
  /** Tells of another theme until the returned function is called. */
  onTheme(listener: (theme: PaneTheme) => void): () => void;
}

/** Where a document can go. What a program does not let happen comes back as a rejection that the pane can word. */
export interface DocumentHost {
  /** Adds a sheet with a document to the workbook and shows it; it counts as no ledger. Gives the name it got. */
  addSheet(name: string, rows: readonly (readonly CellValue[])[]): Promise<string>;
  /** Opens the bytes of an .xlsx file as a new workbook that is not saved yet. */
  openWorkbook(bytes: Uint8Array): Promise<void>;
  /** Hands a file to the user: saved by the pane itself, or by the user's browser that was opened for it. */
  saveFile(name: string, bytes: Uint8Array): Promise<'saved' | 'in-browser'>;
  /** Puts a text with its looks on the clipboard. */
  copy(html: string): Promise<void>;
}

/** Under which the pane keeps something in the workbook. */
export type SettingKey = 'bindings' | 'ignored' | 'options' | 'roster';

/** What the pane keeps in the workbook: how sheets are read, what is ignored, a unit's own ways, its roster. */
export interface PaneSettings {
  /** The value as it was kept, to be checked: a file comes from anywhere. `undefined` for none. */
  read(key: SettingKey): unknown;
  write(key: SettingKey, value: unknown): Promise<void>;
}

export type PaneTheme = 'light' | 'dark';
