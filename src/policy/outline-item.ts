import type { PolicyDeadline } from './deadline-words';
import type { Responsible } from './responsible-bodies';

/** One item of a policy document's outline. */
export interface OutlineItem {
  /** 1…4 by the printed mark, 5 for an item that runs on inside a paragraph (design decision 22). */
  readonly level: number;
  /** The printed mark; empty for a row of a responsibility table. */
  readonly mark: string;
  readonly heading: string;
  /** 1-based paragraph that it stands in. */
  readonly line: number;
  /** What follows the heading, up to the next item; paragraphs joined by line breaks. */
  readonly body: string;
  readonly responsible: Responsible;
  readonly deadline: PolicyDeadline | null;
  /** Index of the item that it belongs to; null at the top. */
  readonly parent: number | null;
}

/** Something in the document that was understood with doubt, or not at all. */
export interface PolicyRemark {
  /** 1-based paragraph; null for the whole document. */
  readonly line: number | null;
  readonly kind:
    | 'empty'
    | 'no-headings'
    | 'number-repeated'
    | 'number-skipped'
    | 'two-marks'
    | 'table-unread'
    | 'two-periods'
    | 'unsupported-period';
  readonly data: Readonly<Record<string, string | number>>;
}
