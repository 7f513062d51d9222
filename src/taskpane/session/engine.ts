import type { Issue } from '../../core/issue';
import type { Language } from '../../core/language';
import type { Suppression } from '../../core/suppressions';
import type { SheetRow, Workbook } from '../../core/workbook';
import type { RowSpan } from '../../engine/judge-rows';
import type { SheetBinding } from '../../ledger/binding-file';
import type { BriefingEngine } from './briefing-engine';
import type { FillEngine } from './filling-engine';
import type { PolicyEngine } from './policy-engine';
import type { PreviousEngine } from './previous-engine';
import type { ReplacingEngine } from './replacing-engine';
import type { KeptSettings } from './settings-kept';

/** What a check goes by. It crosses to a worker, so it is plain data. */
export interface CheckRequest extends KeptSettings {
  readonly workbook: Workbook;
  readonly language: Language;
  /** ISO day by which overdue is judged. */
  readonly asOf: string;
  /** How the user said that sheets are to be read, as kept in the workbook: not yet checked. */
  readonly bindings: unknown;
  readonly ignored: readonly Suppression[];
}

/** An issue with its text in the reader's language. */
export interface PaneIssue {
  /** Stable from one check to the next as long as the issue stays at its cell. */
  readonly id: string;
  readonly issue: Issue;
  readonly message: string;
  /** `H7`; empty for an issue of a whole sheet or file. */
  readonly cell: string;
}

/** What is said of a rule once for all its issues. */
export interface RuleText {
  readonly code: string;
  readonly title: string;
  readonly why: string;
  readonly how: string;
  /** Id of the filler that supplies what is missing, where there is one. */
  readonly filler?: string;
}

/** A column as it was read. `field` is null for a column that belongs to no field. */
export interface CheckedColumn {
  /** Column letters. */
  readonly column: string;
  readonly header: string;
  readonly field: string | null;
  /** 0…1. */
  readonly confidence: number;
}

/** A table as it was recognised. */
export interface CheckedTable {
  readonly sheet: string;
  readonly ledger: string;
  readonly part: string | null;
  /** The ledger's name in the reader's language. */
  readonly name: string;
  /** The title that stands over the table. */
  readonly title: string;
  readonly rows: number;
  /** First and last row of the header, 1-based; null for a form, which has none. */
  readonly headerRows: readonly [first: number, last: number] | null;
  readonly columns: readonly CheckedColumn[];
  /** Columns that the ledger needs and the table lacks. */
  readonly missing: readonly string[];
  /** Whether the user said how to read it. */
  readonly bound: boolean;
}

/** The outcome of a check. */
export interface CheckedWorkbook {
  readonly status: 'checked';
  readonly tables: readonly CheckedTable[];
  /** Visible sheets that hold something and no ledger. */
  readonly plainSheets: readonly string[];
  /** Data rows in all tables. */
  readonly rows: number;
  readonly issues: readonly PaneIssue[];
  /** Issues that the user ignored. */
  readonly ignored: readonly PaneIssue[];
  /** Texts of the rules that have issues, by rule id. */
  readonly ruleTexts: Readonly<Record<string, RuleText>>;
  /** False when the kept bindings could not be used and recognition went without them. */
  readonly bindingsHeld: boolean;
  /** False when the kept options could not be used and the built-in ones held. */
  readonly optionsHeld: boolean;
}

/** A workbook with a secrecy mark: it is looked at no further. */
export interface RefusedWorkbook {
  readonly status: 'refused';
  readonly message: string;
}

export type CheckOutcome = CheckedWorkbook | RefusedWorkbook;

/** A ledger that a sheet can be read as. */
export interface LedgerChoice {
  readonly ledger: string;
  readonly part: string | null;
  readonly name: string;
  readonly fields: readonly { readonly name: string; readonly title: string }[];
}

/** Rows that changed, with what they hold now. */
export interface TouchedRows extends RowSpan {
  readonly rows: readonly SheetRow[];
}

/** All that is worked out of a workbook, in this thread or in another. */
export interface PaneEngine
  extends CheckEngine,
    PreviousEngine,
    FillEngine,
    ReplacingEngine,
    BriefingEngine,
    PolicyEngine {}

/** The checking itself, in this thread or in another. One check at a time: a later call ends an earlier one, which gives null. */
export interface CheckEngine {
  /** Recognises and judges a workbook from scratch. `onProgress` is told the share done, 0…1. */
  check(request: CheckRequest, onProgress: (share: number) => void): Promise<CheckOutcome | null>;
  /** Judges what was taken over since the last check once more, now by every rule. Null without a check before. */
  recheck(onProgress: (share: number) => void): Promise<CheckOutcome | null>;
  /**
   * Takes changed rows over and judges them alone; the issues of the rest are as they were. Null when the change is more
   * than that: a header, a first or last row.
   */
  touch(change: TouchedRows): Promise<CheckOutcome | null>;
  /** Sets other issues aside, without judging anew. */
  ignore(ignored: readonly Suppression[]): Promise<CheckOutcome | null>;
  choices(language: Language): Promise<readonly LedgerChoice[]>;
  /** The way to read a sheet's header rows as another ledger: as recognition would, else by the very words. */
  bindAs(
    sheet: string,
    headerRows: readonly [first: number, last: number],
    ledger: string,
    part: string | null,
  ): Promise<SheetBinding | null>;
}
