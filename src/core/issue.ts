import type { Fix } from './edit';
import type { Location } from './location';
import type { RuleScope } from './scope';

export type Severity = 'error' | 'warning' | 'info';

/** Severities from the gravest to the mildest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What a message is filled with: plain values, rendered late in the reader's language. */
export type IssueData = Readonly<Record<string, string | number | readonly string[]>>;

/** One thing found wrong at one place. It holds data, no text: the message is rendered when it is shown. */
export interface Issue {
  /** The rule's id, `responsible-is-person`. */
  readonly rule: string;
  /** The rule's number in the catalogue, `C-12`. */
  readonly code: string;
  readonly scope: RuleScope;
  readonly severity: Severity;
  readonly messageId: string;
  readonly data: IssueData;
  readonly at: Location;
  /** The field concerned, where there is one. */
  readonly field?: string;
  /** The ledger concerned, where the issue lies in a recognised table. */
  readonly ledger?: string;
  /** The natural key of the row, by which a suppression finds it again. */
  readonly rowKey?: string;
  readonly related?: readonly Location[];
  readonly fix?: Fix;
  readonly suggestions?: readonly Fix[];
}
