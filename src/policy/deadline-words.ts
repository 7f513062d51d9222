import { parseDeadline } from '../text/deadline';

/** The deadline of a clause: the words that say it, and the day they mean where the year is known. */
export interface PolicyDeadline {
  readonly words: string;
  /** ISO day; null for 长期坚持 and its like, and for a day whose year the document does not say. */
  readonly day: string | null;
}

const YEAR = '(?:(?:20\\d{2}|[二][〇○零][〇○零一二三四五六七八九]{2})年度?|今年|本年度?|当年)?';
const NUMBER = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])[日号]';
/** Days that come back every year or month are obligations, no deadlines. */
const ONCE = '(?<!每年?|次年|翌年|月|[\\d年、])';
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `${ONCE}(${YEAR}${NUMBER}月(?:${DAY}|底|末|上旬|中旬|下旬)(?:之前|以前|前))(?![、和]\\d{1,2}月)`,
  ),
  new RegExp(`${ONCE}(${YEAR}第?[一二三四]季度(?:末|底)?(?:之前|以前|前))`),
  new RegExp(`${ONCE}(${YEAR}(?:上半年|年中)(?:之前|以前|前|底|末)+(?:前)?)`),
  /(?<!每)((?:20\d{2}年|今年|本年)?年?(?:底|末)(?:之前|以前|前))/,
];

/**
 * The first deadline that a clause names; null for none. 每年6月底前 is none: it comes back.
 * @param year the year of a deadline that names none; null where the document says none
 */
export function deadlineIn(text: string, year: number | null): PolicyDeadline | null {
  const recurring = text.replace(/每(?:个)?(?:年度?|半年|季度?|月)[^，。；]*/g, (clause) =>
    '□'.repeat(clause.length),
  );
  const found = PATTERNS.flatMap((pattern) => {
    const match = pattern.exec(recurring);
    return match?.[1] === undefined ? [] : [{ at: match.index, words: match[1] }];
  }).sort((a, b) => a.at - b.at)[0];
  return found ? deadlineOf(found.words, year) : null;
}

/** The deadline that a note or a cell states, whatever its words. */
export function deadlineOf(words: string, year: number | null): PolicyDeadline | null {
  const text = words.trim().replace(/[。；;，,]+$/, '');
  if (text === '') return null;
  const stated = /20\d{2}|[二][〇○零][〇○零一二三四五六七八九]{2}年/.test(text);
  const read = year === null && !stated ? null : parseDeadline(text, { year: year ?? 0 });
  return { words: text, day: read?.kind === 'day' ? read.iso : null };
}

/** The year that a document is of, as its title says; null where it names none, or a span of years. */
export function yearOfTitle(title: string): number | null {
  const years = new Set(Array.from(title.matchAll(/(?<!\d)(20\d{2})(?=\s*年)/g), ([, year]) => Number(year)));
  const [only] = years;
  return years.size === 1 && only !== undefined && !/20\d{2}\s*[-—–~至]\s*20\d{2}/.test(title) ? only : null;
}
