/** A tag as it was found in a paragraph's text; `start` counts from 0, `end` is exclusive. */
export interface FoundTag {
  readonly start: number;
  readonly end: number;
  /** The tag as the template language wants it. */
  readonly text: string;
}

/** What a tag does to the structure: opens a block, divides it or closes it; null for a tag that prints something. */
export interface BlockRole {
  readonly role: 'open' | 'else' | 'close';
  readonly name: string;
}

const OPEN = /[{｛]{2}/gu;

/**
 * The tags of a text. Word's own quotation marks, full-width brackets and braces, which an input method types, mean what
 * they mean in ASCII.
 * @returns the tags, and the place of braces that are never closed, or null
 */
export function findTags(text: string): { tags: FoundTag[]; unclosed: number | null } {
  const tags: FoundTag[] = [];
  let from = 0;
  for (;;) {
    OPEN.lastIndex = from;
    const open = OPEN.exec(text);
    if (!open) return { tags, unclosed: null };
    const close = /[}｝]{2,}/gu;
    close.lastIndex = open.index;
    const closed = close.exec(text);
    if (!closed) return { tags, unclosed: open.index };
    const end = closed.index + closed[0].length;
    tags.push({ start: open.index, end, text: inAscii(text.slice(open.index, end)) });
    from = end;
  }
}

/** The role of a tag in the structure. */
export function blockRole(tag: string): BlockRole | null {
  const inner = /^\{\{~?\s*(.*?)\s*~?\}\}$/su.exec(tag)?.[1] ?? '';
  if (inner === '^' || /^else(?![^\s])/u.test(inner)) return { role: 'else', name: '' };
  const block = /^([#^/])\s*([^\s|}(]*)/u.exec(inner);
  if (!block) return null;
  return { role: block[1] === '/' ? 'close' : 'open', name: block[2] ?? '' };
}

/** Whether a tag takes in a partial. */
export function isPartial(tag: string): boolean {
  return /^\{\{~?\s*>/u.test(tag);
}

/** Whether a tag draws a chart. */
export function isChart(tag: string): boolean {
  return /^\{\{\{?~?\s*chart\s/u.test(tag);
}

/** Signs that an input method types for those of the language. What stands in quotation marks or [ ] is left as it is. */
function inAscii(tag: string): string {
  return tag
    .replace(/[“”＂]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .split(/("[^"]*"|'[^']*'|\[[^\]]*\])/u)
    .map((part, index) => (index % 2 === 1 ? part : plainSigns(part)))
    .join('');
}

function plainSigns(part: string): string {
  return (
    part
      // The language wants a blank before a bracket, which a full-width one has in itself.
      .replaceAll('（', ' (')
      .replace(/[｛｝＃／）＝＞｜＾]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
      .replace(/[\u00a0\u3000\s]+/gu, ' ')
  );
}
