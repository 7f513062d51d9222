import type { IssueData, Severity } from '../../core/issue';
import type { Language } from '../../core/language';
import type { ProofDocument } from './proof-document';
import type { TextFix } from './proof-issue';

/** What a rule reports; the proofreader adds the rule and its severity. */
export interface ProofReport {
  /** 0-based. */
  readonly line: number;
  /** 0-based place in the line's text. */
  readonly at: number;
  /** What stands there; '' where something is missing. */
  readonly text: string;
  /** `found` by default. */
  readonly messageId?: string;
  readonly data?: IssueData;
  /** Only where a rule has graver and milder cases. */
  readonly severity?: Severity;
  readonly fix?: TextFix;
}

/** A rule over the text of a document. Its messages are filled with the report's data and `text`. */
export interface ProofRule {
  /** Kebab-case id, equal to the file name. */
  readonly id: string;
  /** Number in the catalogue of rules, where it has one. */
  readonly code?: string;
  readonly severity: Severity;
  readonly fixable?: TextFix['safety'];
  /** What is judged, and the clause or observation it comes from. */
  readonly docs: Readonly<Record<Language, string>> & { readonly source: string };
  /** Message id → text with `{name}` places. */
  readonly messages: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  check(document: ProofDocument, report: (found: ProofReport) => void): void;
}
