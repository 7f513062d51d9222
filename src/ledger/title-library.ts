import { squeeze } from '../text/normalize';
import { similarity } from '../text/similarity';
import type { LedgerEnvironment } from './environment';
import type { RegulationTitle } from './regulation-title';
import { REGULATION_TITLES } from './regulation-titles';

/** A title of the library that another title was probably meant to be. */
export interface MeantTitle {
  readonly title: string;
  /** Likeness, 0…1. */
  readonly score: number;
}

/** What became of a title that is no longer in force. */
export interface Repeal {
  /** What is in force in its place; null where the library names nothing. */
  readonly successor: string | null;
  /** ISO day from which it is no longer in force, where the library knows it. */
  readonly since: string | null;
}

/** Titles of rules and laws as they hold on one day. */
export class TitleLibrary {
  private readonly inForce: readonly { readonly title: string; readonly key: string }[];
  private readonly known: ReadonlySet<string>;
  private readonly repealed: ReadonlyMap<string, RegulationTitle>;

  /**
   * @param own a unit's own titles; one takes the place of the built-in one of the same title
   * @param asOf ISO day: what is repealed later is still in force
   */
  constructor(own: readonly RegulationTitle[], asOf: string) {
    const entries = new Map<string, RegulationTitle>();
    for (const entry of [...own, ...REGULATION_TITLES]) {
      if (!entries.has(nameKey(entry.title))) entries.set(nameKey(entry.title), entry);
    }
    for (const { successor } of own) {
      if (successor !== undefined && !entries.has(nameKey(successor))) {
        entries.set(nameKey(successor), { title: successor });
      }
    }
    const isRepealed = ({ repealed, successor }: RegulationTitle): boolean =>
      repealed === undefined ? successor !== undefined : repealed <= asOf;
    const all = [...entries.values()];
    this.inForce = all.flatMap((entry) =>
      isRepealed(entry) ? [] : [{ title: entry.title, key: bareKey(entry.title) }],
    );
    this.known = new Set(this.inForce.flatMap(({ key }) => [key, key.replace(OPENING, '')]));
    this.repealed = new Map(
      all.filter(isRepealed).flatMap((entry) => {
        const key = titleKey(entry.title);
        return [
          [key, entry],
          [key.replace(OPENING, ''), entry],
        ] as const;
      }),
    );
  }

  /** What became of a title that is no longer in force; null for any other title. */
  repealOf(title: string): Repeal | null {
    const entry = this.repealed.get(titleKey(title));
    if (!entry) return null;
    const since = entry.repealed ?? null;
    const passed = new Set([entry]);
    for (let last = entry; ; ) {
      const next = last.successor === undefined ? undefined : this.repealed.get(titleKey(last.successor));
      if (!next) return { successor: last.successor ?? null, since };
      // Two that replace one another are a slip of the unit's list: neither can be named.
      if (passed.has(next)) return { successor: null, since };
      passed.add(next);
      last = next;
    }
  }

  /**
   * The title in force that a cited one comes close to without being it. Null where it is known, also without
   * 中国共产党 or 中华人民共和国 before it; where it adds to a known title (a local version, rules of application, a
   * commentary); and where its last word makes it another kind of document.
   * @param likeness from which two titles count as meant to be one, 0…1
   */
  meant(cited: string, likeness: number): MeantTitle | null {
    const key = bareKey(cited);
    if (key.length < SHORTEST || this.known.has(key) || this.repealed.has(titleKey(cited))) return null;
    let best: MeantTitle | null = null;
    for (const { title, key: own } of this.inForce) {
      const score = likenessOf(key, own, likeness);
      if (score < likeness) continue;
      // 实施细则 beside 实施办法: rules of application of one's own, whatever else it resembles.
      if (kindOf(key) !== kindOf(own)) return null;
      if (score > (best?.score ?? 0)) best = { title, score };
    }
    return best;
  }
}

/** The titles as they hold for a unit on the day of the run. */
export function titlesOf({ settings, asOf }: Pick<LedgerEnvironment, 'settings' | 'asOf'>): TitleLibrary {
  if (settings.titles.length === 0) return BUILT_IN_TITLES;
  const byDay = LIBRARIES.get(settings.titles) ?? new Map<string, TitleLibrary>();
  LIBRARIES.set(settings.titles, byDay);
  const library = byDay.get(asOf) ?? new TitleLibrary(settings.titles, asOf);
  byDay.set(asOf, library);
  return library;
}

/** Shorter titles differ by a word where they differ at all. */
const SHORTEST = 8;

const OPENING = /^(?:中国共产党(?!党和国家|章程)|中华人民共和国|中共中央)/;
const EDITION = /[（(][^（）()]*(?:试行|暂行|修[订正改]|年)[^（）()]*[）)]$/;
const KINDS = /(?:条例|准则|规定|规则|办法|细则|意见|章程|法|典|制度|方案|清单|决定|通知|书|要点)$/;

/** Every table is judged with the library of the run; it is put together once. */
const LIBRARIES = new WeakMap<readonly RegulationTitle[], Map<string, TitleLibrary>>();

/** The built-in titles, whose repeals all lie in the past. */
export const BUILT_IN_TITLES = new TitleLibrary([], '');

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

/** Titles are compared without blanks and punctuation. */
function titleKey(title: string): string {
  return squeeze(title).replace(/[\p{P}\p{S}]/gu, '');
}

/** By this two entries are one, with 中国共产党 or 中华人民共和国 before it or without. */
function nameKey(title: string): string {
  return titleKey(title).replace(OPENING, '');
}

/** The key without the edition in brackets. */
function bareKey(title: string): string {
  return titleKey(squeeze(title).replace(EDITION, ''));
}

function kindOf(key: string): string {
  return KINDS.exec(key)?.[0] ?? '';
}
