import { splitItems } from '../../text/items';
import { normalizeText, squeeze } from '../../text/normalize';

/** One item of a cell as it stands there: with its mark and with whatever parts it from the next. */
export interface ItemSegment {
  /** The printed mark; empty where it has none. */
  readonly mark: string;
  /** The whole stretch of the cell's text. */
  readonly raw: string;
  /** The item without mark, spaces and punctuation, for comparing. */
  readonly key: string;
}

/** The stretches of a cell's text, one for each item; joined they are the text. Null where the items cannot be found in it again. */
export function itemSegments(text: string): ItemSegment[] | null {
  const items = splitItems(text);
  const starts = items.every(({ mark }) => mark === '') ? unmarkedStarts(text) : markedStarts(text, items);
  if (!starts || starts.length !== items.length) return null;
  return items.map((item, index) => ({
    mark: item.mark,
    raw: text.slice(starts[index], starts[index + 1] ?? text.length),
    key: itemKey(item.text),
  }));
}

/** Most items are nothing else. */
const LETTERS = /^[\u4e00-\u9fff\dA-Za-z]*$/;

/** One of these is enough for a stretch to hold something. */
const LETTER = /[\u4e00-\u9fff\dA-Za-z]/;

/** What two items share when they say the same. */
export function itemKey(text: string): string {
  return LETTERS.test(text) ? text : squeeze(text).replaceAll(/[\p{P}\p{S}]/gu, '');
}

/** The text of segments put together again, numbered 1, 2, 3 … where their marks are plain numbers; null for other marks that would have to change. */
export function joinSegments(segments: readonly ItemSegment[], text: string): string | null {
  const marked = segments.filter(({ mark }) => mark !== '');
  const numbered = marked.map(({ mark }, index) => renumbered(mark, index + 1));
  if (numbered.includes(null)) return null;
  let next = 0;
  const joined = segments
    .map(({ mark, raw }) => {
      if (mark === '') return raw;
      next += 1;
      return raw.replace(mark, numbered[next - 1] ?? mark);
    })
    .join('');
  // What parted the last item from one that is gone ends the text no longer.
  const end = /[。.]$/.exec(text.trimEnd())?.[0] ?? '';
  const bare = joined.replace(/[\s；;，,]+$/, '');
  return end === '' || bare.endsWith(end) ? bare : `${bare}${end}`;
}

/** 3. as the second mark is 2. ; a mark of another kind stays when it already counts so, else null. */
function renumbered(mark: string, number: number): string | null {
  const plain = /^([（(]?)(\d{1,2})([）).、．]?)$/.exec(mark);
  if (plain) return `${plain[1]}${number}${plain[3]}`;
  const circled = /^[①-⑳]$/u.test(mark) && number <= 20;
  return circled ? String.fromCodePoint(0x2460 + number - 1) : null;
}

function markedStarts(text: string, items: readonly { mark: string }[]): number[] | null {
  const starts: number[] = [];
  let from = 0;
  for (const [index, { mark }] of items.entries()) {
    const at = mark === '' && index === 0 ? 0 : text.indexOf(mark, from);
    if (at < 0) return null;
    starts.push(index === 0 ? 0 : at);
    from = at + Math.max(mark.length, 1);
  }
  return starts;
}

function unmarkedStarts(text: string): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const part of text.match(/[^\n；;]*[\n；;]*/g) ?? []) {
    const isFilled = LETTER.test(part) || normalizeText(part.replaceAll(/[\n；;]/g, '')) !== '';
    if (isFilled) starts.push(starts.length === 0 ? 0 : at);
    at += part.length;
  }
  return starts;
}
