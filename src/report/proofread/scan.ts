import type { ProofDocument } from './proof-document';

/** Visits every match of a global pattern, line by line; `line` counts from 0. */
export function scan(
  { texts }: Pick<ProofDocument, 'texts'>,
  pattern: RegExp,
  visit: (match: RegExpExecArray, line: number, text: string) => void,
): void {
  texts.forEach((text, line) => {
    for (const match of text.matchAll(pattern)) visit(match, line, text);
  });
}

/** The sentence around a place: from the mark before it to the mark after it. */
export function sentenceAt(text: string, at: number): string {
  const start = Math.max(...['。', '；', '！', '？', '\n'].map((mark) => text.lastIndexOf(mark, at - 1))) + 1;
  const rest = text.slice(at).search(/[。；！？\n]/);
  return text.slice(start, rest < 0 ? text.length : at + rest);
}

/** The text with everything inside 《》 (and “”, when asked for) blanked out, of the same length. */
export function outsideQuotes(text: string, quotes = false): string {
  const blank = (part: string): string => '\u3000'.repeat(part.length);
  const bare = text.replace(/《[^《》]*(?:《[^《》]*》[^《》]*)*》/gu, blank);
  return quotes ? bare.replace(/“[^“”]*”/gu, blank) : bare;
}
