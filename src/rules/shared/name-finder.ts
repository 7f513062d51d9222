import { appendTo } from '../../core/append-to';

/** A name found in a text. */
export interface FoundName {
  readonly name: string;
  readonly index: number;
}

/** Shorter names would be found in every other word. */
const SHORTEST = 2;

/** A search for many names at once, each of two characters or more: where several begin, the longest is meant. */
export function nameFinder(names: readonly string[]): (text: string) => FoundName[] {
  const byFirst = new Map<number, string[]>();
  for (const name of [...new Set(names)].sort((a, b) => b.length - a.length)) {
    if (name.length >= SHORTEST) appendTo(byFirst, name.charCodeAt(0), name);
  }
  return (text) => {
    const found: FoundName[] = [];
    for (let index = 0; index < text.length; index += 1) {
      const name = byFirst.get(text.charCodeAt(index))?.find((each) => text.startsWith(each, index));
      if (name === undefined) continue;
      found.push({ name, index });
      index += name.length - 1;
    }
    return found;
  };
}
