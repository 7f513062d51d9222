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
  let style: string | null = null;
  let count = 0;
  const leading = new Set<string>();
  for (const { mark } of splitItems(text)) {
    if (mark === '') continue;
    const own = styleOf(mark);
    style ??= own;
    if (own !== style) continue;
    count += 1;
    leading.add(/[\d一二三四五六七八九十]+|[①-⑳]/u.exec(mark)?.[0] ?? mark);
  }
  return style === null ? UNNUMBERED : { count, leading: [...leading] };
}

const UNNUMBERED: Numbering = { count: 0, leading: [] };

/** The mark with its numbers taken out: 1.1 and 2.3 are of one style, （1） of another. */
function styleOf(mark: string): string {
  return mark
    .replaceAll(/[①-⑳]/gu, '①')
    .replaceAll(/\d+/g, '1')
    .replaceAll(/[一二三四五六七八九十]+/g, '一')
    .replace(/[.．、]$/, '');
}
