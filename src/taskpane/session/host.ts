import type { Language } from '../../core/language';
import type { Location } from '../../core/location';
import type { IssueSheetContent, Mark } from '../../core/mark';
import type { SheetRow } from '../../core/workbook';
import type { EditOutcome, WorkbookDriver } from '../../workbook/port';

/** What the user, or a program, changed on a sheet. */
export interface SheetChange {
  readonly sheet: string;
  /** The rows whose cells changed, 1-based; null when more changed than the cells of some rows. */
  readonly rows: { readonly top: number; readonly bottom: number } | null;
  /** Whether rows or columns moved, so that no address on the sheet holds any more. */
  readonly moved: boolean;
}

/** The pane's port to the program it stands in. Every promise may reject with a `UserError` that the pane can word. */
export interface PaneHost {
  readonly driver: WorkbookDriver;
  readonly language: Language;
  /** What this version of the program can do. */
  readonly can: { readonly marks: boolean; readonly watch: boolean };
  /** The rows of a span that hold something, as they stand now. */
  readRows(sheet: string, top: number, bottom: number): Promise<readonly SheetRow[]>;
  /** Shows the place to the user: its sheet in front, its cell selected. */
  select(at: Location): Promise<void>;
  /** Takes the last edits back that were made in one call; null when there are none. */
  undo(): Promise<EditOutcome | null>;
  /** Replaces all marks by these. Where the program has no notes, the list is shown on a sheet of its own. */
  showMarks(marks: readonly Mark[], list: IssueSheetContent): Promise<void>;
  clearMarks(): Promise<void>;
  readonly settings: PaneSettings;
  /** Tells of changes until the returned function is called. */
  onChanged(listener: (change: SheetChange) => void): () => void;
  theme(): PaneTheme;
  /** Tells of another theme until the returned function is called. */
  onTheme(listener: (theme: PaneTheme) => void): () => void;
}

/** What the pane keeps in the workbook: how sheets are read, what is ignored, and options such as rule switches. */
export interface PaneSettings {
  /** The value as it was kept, to be checked: a file comes from anywhere. `undefined` for none. */
  read(key: 'bindings' | 'ignored' | 'options'): unknown;
  write(key: 'bindings' | 'ignored' | 'options', value: unknown): Promise<void>;
}

export type PaneTheme = 'light' | 'dark';
