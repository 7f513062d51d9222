import type { RuleSettings } from '../../core/severity-config';
import type { DocumentLine } from '../../document/document-line';
import type { DocumentLayout } from '../../document/layout/document-layout';
import { BUILT_IN_TITLES } from '../../ledger/title-library';
import { OFFICIAL_LAYOUT } from '../official-layout';
import { type DocumentKind, kindOfTitle } from './document-kind';
import { type Heading, readOutline } from './outline';
import { NO_WORDS, type ProofKnowledge } from './proof-knowledge';
import { type DocumentTitle, findTitle } from './title';

/** A document as the rules see it. Lines count from 0. */
export interface ProofDocument {
  readonly kind: DocumentKind;
  readonly lines: readonly DocumentLine[];
  /** The texts of the lines. */
  readonly texts: readonly string[];
  readonly title: DocumentTitle | null;
  readonly headings: readonly Heading[];
  /** How it is set; null for a plain text, and for one that was not laid out yet. */
  readonly layout: DocumentLayout | null;
  readonly knowledge: ProofKnowledge;
}

/** What is known of a document beside its lines. */
export interface ProofOptions extends Partial<ProofKnowledge> {
  /** The kind; by default the title tells it. */
  readonly kind?: DocumentKind;
  /** How the lines are set, where that is to be judged too. */
  readonly layout?: DocumentLayout;
  /** What a config says of single rules, by id or number. */
  readonly settings?: RuleSettings;
}

/** Reads title, kind and outline of a document's lines. */
export function proofDocument(lines: readonly DocumentLine[], options: ProofOptions = {}): ProofDocument {
  const title = findTitle(lines);
  return {
    kind: options.kind ?? kindOfTitle(title?.text ?? ''),
    lines,
    texts: lines.map(({ text }) => text),
    title,
    headings: readOutline(lines),
    layout: options.layout ?? null,
    knowledge: {
      words: options.words ?? NO_WORDS,
      titles: options.titles ?? BUILT_IN_TITLES,
      figures: options.figures ?? null,
      profile: options.profile ?? OFFICIAL_LAYOUT,
    },
  };
}
