import { splitItems } from '../../text/items';

/** How a cell numbers its items. */
export interface Numbering {
  /** Numbered items of the outermost kind of mark. */
  readonly count: number;
  /** The first numbers of the marks, once each: 1.1, 1.2, 2.1 give 1 and 2. */
  readonly leading: readonly string[];
}

/** The numbered items of a text; items under another kind of mark than the first one's are parts of an item. */
export function numberingOf(text: string): Numbering {
  const marks = splitItems(text)
    .map((item) => item.mark)
    .filter((mark) => mark !== '');
  const [first] = marks;
  if (first === undefined) return { count: 0, leading: [] };
  const outer = marks.filter((mark) => styleOf(mark) === styleOf(first));
  const leading = new Set(outer.map((mark) => /[\d一二三四五六七八九十]+|[①-⑳]/u.exec(mark)?.[0] ?? mark));
  return { count: outer.length, leading: [...leading] };
}

/** The mark with its numbers taken out: 1.1 and 2.3 are of one style, （1） of another. */
function styleOf(mark: string): string {
  return mark
    .replaceAll(/[①-⑳]/gu, '①')
    .replaceAll(/\d+/g, '1')
    .replaceAll(/[一二三四五六七八九十]+/g, '一')
    .replace(/[.．、]$/, '');
}
