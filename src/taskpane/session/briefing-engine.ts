import type { CellValue } from '../../core/cell';
import type { IssueData } from '../../core/issue';
import type { DocumentFactName, DocumentFacts } from '../../report/document-facts';
import type { Profile } from '../../report/redaction/profile';

/** A document that can be written. */
export interface TemplateChoice {
  /** `annual-briefing` */
  readonly name: string;
  /** What it is for, as its first comment says. */
  readonly purpose: string;
  /** What of the document's own facts it prints. */
  readonly facts: readonly DocumentFactName[];
}

/** What is to be written. It crosses to a worker, so it is plain data. */
export interface BriefingRequest {
  readonly template: string;
  /** The sheet whose ledgers are drawn on; null for the whole workbook. The roster counts always. */
  readonly sheet: string | null;
  /** `2023`, `2023H1`, `2023Q2`, `2023-06` */
  readonly period: string;
  /** ISO day by which overdue is judged. */
  readonly asOf: string;
  /** Empty: as the ledgers name it. */
  readonly unit: string;
  /** Whom it is sent to; empty for none. */
  readonly to: string;
  /** ISO day under the signature. */
  readonly date: string;
  readonly profile: Profile;
  readonly facts: Partial<DocumentFacts>;
}

/** Rows of one sheet, 1-based, in order. */
export interface CountedRows {
  readonly sheet: string;
  readonly rows: readonly number[];
}

/** A number of the document with the rows that it counts. */
export interface BriefingFigure {
  readonly id: string;
  /** What was asked of which ledger. */
  readonly query: string;
  readonly value: string;
  /** Why no rows are shown; empty where they are. */
  readonly note: string;
  readonly places: readonly CountedRows[];
}

/** A document as it is shown, with what it leaves open. */
export interface WrittenBriefing {
  readonly status: 'written';
  readonly html: string;
  readonly title: string;
  /** The unit it speaks for, given or found in the ledgers. */
  readonly unit: string;
  readonly figures: readonly BriefingFigure[];
  /** Claims that no row bears out. */
  readonly unsupported: readonly string[];
  /** Figures for which a ledger lacks a column. */
  readonly failed: readonly string[];
  /** What proofreading finds in the text, in the reader's language. */
  readonly remarks: readonly string[];
}

/** Why nothing could be written: a fault that the user can mend. */
export interface BriefingTrouble {
  readonly status: 'trouble';
  readonly code: string;
  readonly data: IssueData;
}

/** What a written document can be made into. */
export type BriefingFormat = 'docx' | 'xlsx';

/** Writing documents, in this thread or in another. */
export interface BriefingEngine {
  templates(): Promise<readonly TemplateChoice[]>;
  /** Null without a check before. */
  brief(request: BriefingRequest): Promise<WrittenBriefing | BriefingTrouble | null>;
  /** The bytes of the document written last; null when there is none. */
  briefingFile(format: BriefingFormat): Promise<Uint8Array | null>;
  /** The document written last as rows of a sheet; null when there is none. */
  briefingRows(): Promise<readonly (readonly CellValue[])[] | null>;
}
