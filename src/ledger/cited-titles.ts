/** Titles in 《》 of a text, as written, each once. Titles that quote another in them are left to the reader. */
export function citedTitles(text: string): string[] {
  const found = Array.from(text.matchAll(/《([^《》〈〉<>]{2,60})》/g), (match) => match[1] ?? '');
  return [...new Set(found)];
}
