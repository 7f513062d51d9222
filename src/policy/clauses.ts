/** A clause of a paragraph and where it starts. */
export interface Clause {
  readonly text: string;
  readonly at: number;
  /** Number of the sentence it belongs to. */
  readonly sentence: number;
}

const OPENING = /[（(《“「【]/;
const CLOSING = /[）)》”」】]/;
const SEPARATOR = /[。；;！？!?，,：]/;

/** Text without any punctuation is no prose; cutting it keeps the reading of it short. */
const LONGEST_CLAUSE = 1000;

/** Cuts a paragraph at commas, semicolons and full stops outside brackets and quotation marks. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let depth = 0;
  let start = 0;
  let sentence = 0;
  const close = (end: number): void => {
    const part = text.slice(start, end);
    const lead = part.length - part.trimStart().length;
    if (part.trim() !== '') clauses.push({ text: part.trim(), at: start + lead, sentence });
    start = end === text.length || SEPARATOR.test(text.charAt(end)) ? end + 1 : end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (OPENING.test(character)) depth += 1;
    else if (CLOSING.test(character)) depth = Math.max(0, depth - 1);
    if (at - start >= LONGEST_CLAUSE) {
      depth = 0;
      close(at);
    }
    // A bracket left open must not swallow the sentences after it.
    if (/[。；;！？!?]/.test(character)) {
      if (depth > 0 && character !== '。') continue;
      depth = 0;
      close(at);
      sentence += 1;
    } else if (depth === 0 && /[，,：]/.test(character)) close(at);
  }
  close(text.length);
  return clauses;
}

/**
 * The text with titles of documents and short slogans blanked out at the same length (what they count is no duty), and
 * full-width digits plain.
 */
export function withoutQuoted(text: string): string {
  const blank = (quoted: string): string => '□'.repeat(quoted.length);
  return text
    .replace(/《[^《》]*》/g, blank)
    .replace(/“[^“”]{1,8}”/g, blank)
    .replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));
}
