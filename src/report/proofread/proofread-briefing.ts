import type { Briefing } from '../briefing';
import { childElements, type HtmlElement } from '../html/node';
import { parseHtml } from '../html/parse-html';
import { briefingLines } from './briefing-lines';
import { DOCUMENT_KINDS, type DocumentKind } from './document-kind';
import type { ProofOptions } from './proof-document';
import type { ProofIssue } from './proof-issue';
import { proofread } from './proofread';

/**
 * Proofreads a briefing before it is delivered: its text by every rule, its numbers against the figures it was made of.
 * The kind of document is what the template's `<article data-kind="简报">` says, else what the title tells.
 * @returns issues in reading order; `line` counts the paragraphs and rows with text, from 1
 */
export function proofreadBriefing(
  { html, catalogue }: Pick<Briefing, 'html' | 'catalogue'>,
  options: ProofOptions = {},
): ProofIssue[] {
  const root = parseHtml(html);
  const kind = kindOf(root);
  const figures = new Map(catalogue.map((figure) => [figure.id, figure]));
  return proofread(briefingLines(root), { figures, ...(kind && { kind }), ...options });
}

function kindOf(root: HtmlElement): DocumentKind | undefined {
  const [article] = childElements(root, 'article');
  return DOCUMENT_KINDS.find((kind) => kind === article?.attributes['data-kind']);
}
