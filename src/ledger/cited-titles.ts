import { squeeze } from '../text/normalize';
import { similarity } from '../text/similarity';
import { REGULATION_TITLES, SUPERSEDED_TITLES } from './regulation-titles';

/** Titles in 《》 of a text, as written, each once. Titles that quote another in them are left to the reader. */
export function citedTitles(text: string): string[] {
  const found = Array.from(text.matchAll(/《([^《》〈〉<>]{2,60})》/g), (match) => match[1] ?? '');
  return [...new Set(found)];
}

/** What took the place of a title that is no longer in force; null for any other title. */
export function successorOf(title: string): string | null {
  return SUPERSEDED.get(titleKey(title)) ?? null;
}

/** A title of the library that another title was probably meant to be. */
export interface MeantTitle {
  readonly title: string;
  /** Likeness, 0…1. */
  readonly score: number;
}

/**
 * The title of the library that a cited one comes close to without being it. Null where it is known, also without
 * 中国共产党 or 中华人民共和国 before it; where it adds to a known title (a local version, rules of application, a
 * commentary); and where its last word makes it another kind of document.
 * @param likeness from which two titles count as meant to be one, 0…1
 */
export function titleMeant(cited: string, likeness: number): MeantTitle | null {
  const key = bareKey(cited);
  if (key.length < SHORTEST || KNOWN.has(key) || SUPERSEDED.has(titleKey(cited))) return null;
  let best: MeantTitle | null = null;
  for (const { title, key: own } of TITLES) {
    const score = likenessOf(key, own, likeness);
    if (score < likeness) continue;
    // 实施细则 beside 实施办法: rules of application of one's own, whatever else it resembles.
    if (kindOf(key) !== kindOf(own)) return null;
    if (score > (best?.score ?? 0)) best = { title, score };
  }
  return best;
}

/**
 * The mean likeness of two keys by characters and by pairs, or 0 where it cannot reach the wanted one. Most titles are
 * told apart by their lengths, and most of the rest by their characters: neither likeness can be more than they allow.
 */
function likenessOf(key: string, own: string, wanted: number): number {
  const sum = key.length + own.length;
  if ((2 * Math.min(key.length, own.length)) / sum < wanted || key.includes(own)) return 0;
  const characters = similarity(key, own, 1);
  const most = Math.min(1, (characters * sum) / (sum - 2));
  return (characters + most) / 2 < wanted ? 0 : (characters + similarity(key, own, 2)) / 2;
}

/** Shorter titles differ by a word where they differ at all. */
const SHORTEST = 8;

const OPENING = /^(?:中国共产党(?!党和国家|章程)|中华人民共和国|中共中央)/;
const EDITION = /[（(][^（）()]*(?:试行|暂行|修[订正改]|年)[^（）()]*[）)]$/;
const KINDS = /(?:条例|准则|规定|规则|办法|细则|意见|章程|法|典|制度|方案|清单|决定|通知|书|要点)$/;

const TITLES = REGULATION_TITLES.map((title) => ({ title, key: bareKey(title) }));
const KNOWN: ReadonlySet<string> = new Set(TITLES.flatMap(({ key }) => [key, key.replace(OPENING, '')]));
const SUPERSEDED: ReadonlyMap<string, string> = new Map(
  [...SUPERSEDED_TITLES].flatMap(([title, successor]) => {
    const key = titleKey(title);
    return [
      [key, successor],
      [key.replace(OPENING, ''), successor],
    ] as const;
  }),
);

/** Titles are compared without blanks and punctuation. */
function titleKey(title: string): string {
  return squeeze(title).replace(/[\p{P}\p{S}]/gu, '');
}

/** The key without the edition in brackets. */
function bareKey(title: string): string {
  return titleKey(squeeze(title).replace(EDITION, ''));
}

function kindOf(key: string): string {
  return KINDS.exec(key)?.[0] ?? '';
}
