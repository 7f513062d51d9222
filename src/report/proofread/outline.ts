import type { DocumentLine } from '../../document/document-line';
import { parseChineseNumber } from '../../text/chinese-number';

/** A line that begins with the number of a level: 1 一、 2 （一） 3 1. 4 （1） (GB/T 9704-2012 7.3.3). */
export interface Heading {
  /** 0-based. */
  readonly line: number;
  /** 0-based place of the mark. */
  readonly at: number;
  readonly level: 1 | 2 | 3 | 4;
  readonly number: number;
  /** As it stands there: `一、`, `(一)`. */
  readonly mark: string;
  /** The mark as it should be written. */
  readonly proper: string;
  /** What follows the mark. */
  readonly text: string;
}

const CHINESE = '[一二三四五六七八九十百零〇]{1,4}';
const MARKS: readonly { level: Heading['level']; pattern: RegExp; proper: (number: string) => string }[] = [
  {
    level: 1,
    // 一、二季度 counts quarters; it heads nothing.
    pattern: new RegExp(`^(${CHINESE})[、.．，](?![一二三四五六七八九十](?:季度|级|类|批|等|月))`, 'u'),
    proper: (number) => `${number}、`,
  },
  {
    level: 2,
    pattern: new RegExp(`^[（(](${CHINESE})[）)][、，.．]?`, 'u'),
    proper: (number) => `（${number}）`,
  },
  { level: 3, pattern: /^(\d{1,2})[.．、](?!\d)/u, proper: (number) => `${number}.` },
  { level: 4, pattern: /^[（(](\d{1,2})[）)][、，.．]?/u, proper: (number) => `（${number}）` },
];

/** 附件：1.…… goes on with 2.…… on the lines below. */
const ATTACHMENTS = /^[\s\u3000]*附件[\s\u3000]*[:：][\s\u3000]*1[.．、]/u;

/** The lines that begin with the number of a level, in order. Rows, tables of contents and lists of attachments have none. */
export function readOutline(lines: readonly DocumentLine[]): Heading[] {
  const headings: Heading[] = [];
  let attachments = false;
  lines.forEach((line, index) => {
    const heading = line.kind === 'row' || line.style.startsWith('toc') ? null : headingOf(line.text, index);
    attachments = ATTACHMENTS.test(line.text) || (attachments && heading?.level === 3);
    if (heading && !attachments) headings.push(heading);
  });
  return headings;
}

function headingOf(text: string, line: number): Heading | null {
  const at = text.length - text.trimStart().length;
  const start = text.slice(at);
  for (const { level, pattern, proper } of MARKS) {
    const match = pattern.exec(start);
    const written = match?.[1] ?? '';
    const number = parseChineseNumber(written);
    if (!match || number === null) continue;
    return {
      line,
      at,
      level,
      number,
      mark: match[0],
      proper: proper(written),
      text: start.slice(match[0].length),
    };
  }
  return null;
}
