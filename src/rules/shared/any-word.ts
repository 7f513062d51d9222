import { appendTo } from '../../core/append-to';

/**
 * Tells whether a text holds one of many words. They are looked up by their first character, so that a text is gone
 * through once, and not once for each word.
 */
export function anyWord(words: readonly string[]): (text: string) => boolean {
  const beginsAt = wordAt(words);
  return (text) => {
    for (let at = 0; at < text.length; at += 1) if (beginsAt(text, at)) return true;
    return false;
  };
}

/** Tells whether a text begins with one of many words. */
export function anyOpening(words: readonly string[]): (text: string) => boolean {
  const beginsAt = wordAt(words);
  return (text) => beginsAt(text, 0);
}

function wordAt(words: readonly string[]): (text: string, at: number) => boolean {
  const byFirst = new Map<number, string[]>();
  for (const word of words) appendTo(byFirst, word.charCodeAt(0), word);
  return (text, at) => {
    const candidates = byFirst.get(text.charCodeAt(at));
    if (!candidates) return false;
    for (const word of candidates) if (text.startsWith(word, at)) return true;
    return false;
  };
}
