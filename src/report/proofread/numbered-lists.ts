import { parseChineseNumber } from '../../text/chinese-number';
import type { Heading } from './outline';
import type { ProofDocument } from './proof-document';
import { scan } from './scan';

/** A numbered item in a line. Line and place count from 0. */
export interface NumberedItem {
  readonly line: number;
  readonly at: number;
  readonly number: number;
  /** What carries the number: `一、`, `三是`, `第一，`. */
  readonly mark: string;
}

const INLINE: readonly RegExp[] = [
  /(?<=^[\s\u3000]*|[。；;：:，,！？”）])([一二三四五六七八九十]{1,3})是/gu,
  /(?<=^[\s\u3000]*|[。；;：:！？”）])第([一二三四五六七八九十]{1,3})[，,、：:]/gu,
];

/** An attachment begins its numbers anew. */
const ATTACHMENT = /^[\s\u3000]*附件[\s\u3000]*\d*[\s\u3000]*[:：]?[\s\u3000]*$/u;

/** Every list of a document whose numbers should run on: those of the headings under one parent, and 一是……二是…… */
export function numberedLists(document: ProofDocument): NumberedItem[][] {
  return [...headingLists(document), ...INLINE.flatMap((pattern) => inlineLists(document, pattern))];
}

function headingLists({ headings, texts }: ProofDocument): NumberedItem[][] {
  const lists: NumberedItem[][] = [];
  const open = new Map<number, NumberedItem[]>();
  let previous: Heading | null = null;
  for (const heading of headings) {
    const since = texts.slice((previous?.line ?? -1) + 1, heading.line);
    if (since.some((text) => ATTACHMENT.test(text))) open.clear();
    for (const level of open.keys()) if (level > heading.level) open.delete(level);
    const list = open.get(heading.level);
    if (list === undefined || startsAnew(heading, since)) {
      const fresh: NumberedItem[] = [heading];
      open.set(heading.level, fresh);
      lists.push(fresh);
    } else list.push(heading);
    previous = heading;
  }
  return lists;
}

/** Small numbers may list other things after a paragraph between, large ones after a paragraph that announces a list. */
function startsAnew({ number, level }: Heading, since: readonly string[]): boolean {
  const between = since.filter((text) => text.trim() !== '');
  if (number !== 1 || between.length === 0) return false;
  return level >= 3 || /[：:]$/u.test(between.at(-1)?.trim() ?? '');
}

function inlineLists(document: ProofDocument, pattern: RegExp): NumberedItem[][] {
  const lists: NumberedItem[][] = [];
  let current: NumberedItem[] | null = null;
  let section: Heading | undefined;
  scan(document, pattern, (match, line) => {
    const here = document.headings.findLast((heading) => heading.line <= line && heading.level <= 2);
    const number = parseChineseNumber(match[1] ?? '');
    if (number === null) return;
    const isLone = current?.length === 1 && current[0]?.line === line;
    if (current === null || here !== section || (number === 1 && !isLone)) {
      current = [];
      lists.push(current);
      section = here;
    }
    current.push({ line, at: match.index, number, mark: match[0] });
  });
  return lists;
}
