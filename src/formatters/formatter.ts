import type { Issue } from '../core/issue';
import type { Language } from '../core/language';
import type { Validation } from '../core/validation';

/** An issue in the reader's words. */
export interface IssueText {
  readonly message: string;
  readonly why: string;
  readonly how: string;
  /** Id of the filler that supplies what is missing, where there is one. */
  readonly filler?: string;
}

/** What a formatter is given besides the outcome. */
export interface FormatContext {
  readonly language: Language;
  /** Renders an issue in the language. */
  describe(issue: Issue): IssueText;
  /** What a rule looks for, in the language. */
  ruleTitle(ruleId: string): string;
  /** A ledger's name in the language. */
  ledgerTitle(ledger: string, part?: string): string;
  /** Version of the product, for formats that name their tool. */
  readonly version: string;
}

/** One way of printing an outcome; text formats give a string, binary ones bytes. */
export interface Formatter {
  readonly id: string;
  format(validation: Validation, context: FormatContext): Promise<string | Uint8Array>;
}
