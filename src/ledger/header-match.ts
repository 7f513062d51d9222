import type { Field } from '../core/field';
import { rememberedFor } from '../text/remembered';
import { type FieldNames, headerForms, namesOf, wholeScore } from './field-names';
import { WordLikeness } from './word-likeness';

/** Comparisons remembered; a workbook may hold any number of texts that might be headers. */
const REMEMBERED = 5000;

/** Upper words say what a column is only where the lowest says nothing. */
const EMPTY_WORDS = /^(姓名|名称|内容|名字|具体内容|名单)$/;

/** The matcher for the fields of a definition; what it has learnt of header words serves every sheet. */
export const headerMatcherFor: (fields: readonly Field[]) => HeaderMatcher = rememberedFor(
  (fields: readonly Field[]) => new HeaderMatcher(fields),
);

/** How well header words name the fields of a definition, 0…1. */
export class HeaderMatcher {
  private readonly names: readonly FieldNames[];
  private readonly likeness: WordLikeness;
  private readonly known = new Map<string, readonly number[]>();

  constructor(fields: readonly Field[]) {
    this.names = fields.map(namesOf);
    this.likeness = new WordLikeness(this.names);
  }

  /**
   * One score per field for the words of a column from the top row down. The words read as one name count most, the
   * lowest alone a little less, the upper ones only where the lowest says nothing (姓名, 名称, 内容).
   */
  scores(parts: readonly string[]): readonly number[] {
    const [first, ...others] = readings(parts).map(([text, trust]) => {
      const scores = this.wordScores(text);
      return trust === 1 ? scores : scores.map((score) => trust * score);
    });
    if (!first || others.length === 0) return first ?? [];
    return first.map((score, field) => Math.max(score, ...others.map((scores) => scores[field] ?? 0)));
  }

  private wordScores(text: string): readonly number[] {
    const known = this.known.get(text);
    if (known) return known;
    const header = headerForms(text);
    const whole = this.names.map((names) => wholeScore(header, names));
    const alike = this.likeness.scores(header.text);
    const scores = whole.map((score, field) => (score > 0 ? score : (alike[field] ?? 0)));
    if (this.known.size >= REMEMBERED) this.known.clear();
    this.known.set(text, scores);
    return scores;
  }
}

function readings(parts: readonly string[]): [text: string, trust: number][] {
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return [[last, 1]];
  const upper = parts.slice(0, -1).join('');
  const own: [string, number][] = [
    [parts.join(''), 1],
    [last, 0.95],
  ];
  return EMPTY_WORDS.test(last) ? [...own, [upper, 0.9]] : own;
}
