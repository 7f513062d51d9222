import type { ParagraphLayout } from '../../../document/layout/document-layout';
import type { ProofDocument } from '../proof-document';

/** A paragraph of running text. */
export interface BodyParagraph {
  /** 0-based. */
  readonly line: number;
  readonly text: string;
  readonly layout: ParagraphLayout;
}

const SENTENCE = /[。；！？][”’）]?$/u;
/** Imprint, notes and lists of attachments are set in their own way. */
const APART = /^(?:抄送|主送|报[：:]|送[：:]|附件|附注|注[：:]|（联系人|此件)/u;

/**
 * The paragraphs of running text below the title: those that end a sentence. Headings of the first two levels, rows,
 * contents and what stands under the text are set in their own way.
 */
export function bodyParagraphs({ lines, headings, title, layout }: ProofDocument): BodyParagraph[] {
  const apart = new Set(headings.filter(({ level }) => level <= 2).map(({ line }) => line));
  return lines.flatMap(({ text: written, style }, line) => {
    const set = layout?.paragraphs[line];
    const text = written.trim();
    if (!set || line <= (title?.line ?? -1) || apart.has(line) || style.startsWith('toc')) return [];
    return SENTENCE.test(text) && !APART.test(text) ? [{ line, text: written, layout: set }] : [];
  });
}
