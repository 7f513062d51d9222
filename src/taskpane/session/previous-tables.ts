import type { Table } from '../../core/table';
import type { Workbook } from '../../core/workbook';

/** Nothing of the period before: always the same list, because fillers remember what they worked out for a list. */
const NONE: readonly Table[] = [];

/** The tables of the period before, recognised as the open workbook's are, and again only when that changes. */
export class PreviousTables {
  private workbook: Workbook | null = null;
  private known: { readonly bindings: unknown; readonly tables: readonly Table[] } | null = null;

  /** @param recognise finds the tables, by the ways of reading that the open workbook keeps */
  constructor(private readonly recognise: (workbook: Workbook, bindings: unknown) => readonly Table[]) {}

  /** Takes another workbook; null for none. */
  take(workbook: Workbook | null): void {
    this.workbook = workbook;
    this.known = null;
  }

  /** @param bindings as the open workbook keeps them: a sheet of that name is read alike, as on the command line */
  tables(bindings: unknown): readonly Table[] {
    if (!this.workbook) return NONE;
    if (!this.known || this.known.bindings !== bindings) {
      this.known = { bindings, tables: this.recognise(this.workbook, bindings) };
    }
    return this.known.tables;
  }
}
