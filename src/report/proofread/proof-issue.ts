import type { IssueData, Severity } from '../../core/issue';

/** A change of a stretch of one line, with the text it expects to replace. Line and column count from 1. */
export interface TextEdit {
  readonly line: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** Edits that belong together. `safe` changes no meaning; a `suggestion` is for the writer to judge. */
export interface TextFix {
  readonly safety: 'safe' | 'suggestion';
  readonly edits: readonly TextEdit[];
}

/** One thing found in a document. It holds data: the message is rendered when it is shown. */
export interface ProofIssue {
  readonly rule: string;
  /** The rule's number in the catalogue of rules, `G-03`, where it has one. */
  readonly code?: string;
  readonly severity: Severity;
  /** 1-based: the paragraph, or the row of a table, counted in the order of the document. */
  readonly line: number;
  /** 1-based, in the line's text. */
  readonly column: number;
  /** What stands there; '' where something is missing. */
  readonly text: string;
  readonly messageId: string;
  readonly data: IssueData;
  readonly fix?: TextFix;
}
