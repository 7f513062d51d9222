import type { Language } from '../../core/language';
import type { Location } from '../../core/location';
import type { Mark } from '../../core/mark';
import type { SheetRow } from '../../core/workbook';
import type { WorkbookDriver } from '../../workbook/port';

/** What the user, or a program, changed on a sheet. */
export interface SheetChange {
  readonly sheet: string;
  /** The rows whose cells changed, 1-based; null when rows or columns moved, so that no address holds any more. */
  readonly rows: { readonly top: number; readonly bottom: number } | null;
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
  /** Replaces all marks by these. */
  showMarks(marks: readonly Mark[]): Promise<void>;
  clearMarks(): Promise<void>;
  /** What the pane keeps in the workbook; `undefined` for a key that was never set. */
  readonly settings: {
    get(key: string): unknown;
    set(key: string, value: unknown): Promise<void>;
  };
  /** Tells of changes until the returned function is called. */
  onChanged(listener: (change: SheetChange) => void): () => void;
  theme(): PaneTheme;
  /** Tells of another theme until the returned function is called. */
  onTheme(listener: (theme: PaneTheme) => void): () => void;
}

export type PaneTheme = 'light' | 'dark';
