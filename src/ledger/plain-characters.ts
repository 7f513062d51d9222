/** Whether a character stands in a normalised header as it was written: Han, an ASCII digit or letter. */
export function isPlain(code: number): boolean {
  if (code > 0x7a) return code >= 0x4e00 && code <= 0x9fff;
  return code >= 0x61 || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

/** The codes of those characters in the words that stand in a header as they were written. */
export function plainCodes(words: Iterable<string>): ReadonlySet<number> {
  const codes = new Set<number>();
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      if (isPlain(code)) codes.add(code);
    }
  }
  return codes;
}
