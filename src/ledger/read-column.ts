import type { Field } from '../core/field';
import { type HeaderMatcher, headerMatcherFor } from './header-match';

/** A field that a column's words may name, by its place in the definition, and how well they do, 0…1. */
export interface NamedField {
  readonly index: number;
  readonly score: number;
}

/**
 * The fields that a column may take: one list, or one for each of the two fields that a composite header names. Fields
 * that no values could bring to be bound are left out, so that most lists are empty or short.
 */
export type ColumnReading = readonly (readonly NamedField[])[];

/** A header that scores this is a name of the field; both halves of a composite header must be one. */
export const NAME_THRESHOLD = 0.9;

const COMPOSITE_TRUST = 0.9;

/** Values cannot lift a weaker likeness than this over the threshold. */
const WORTH_A_LOOK = 0.4;
/** The words of a closed list tell more than other values do. */
const WORTH_A_LOOK_AT_CATEGORIES = 0.28;

/** Reads the words above a column as names of one definition's fields. */
export class ColumnReader {
  private readonly matcher: HeaderMatcher;

  constructor(private readonly fields: readonly Field[]) {
    this.matcher = headerMatcherFor(fields);
  }

  /**
   * A header that names two fields (单位/科室) is read twice; one that is a field's own name is not.
   * @param parts the words of the column from the top row down
   */
  read(parts: readonly string[]): ColumnReading {
    const scores = this.matcher.scores(parts);
    const whole = this.worthALook(scores, 1);
    if (whole.some(({ score }) => score >= NAME_THRESHOLD)) return [whole];
    const halves = compositeParts(parts.at(-1) ?? '').map((half) => this.matcher.scores([half]));
    const named = halves.map(strongest);
    const distinct = new Set(named.map(({ index }) => index)).size === named.length;
    if (halves.length < 2 || !distinct || named.some(({ score }) => score < NAME_THRESHOLD)) return [whole];
    return halves.map((half) => this.worthALook(half, COMPOSITE_TRUST));
  }

  private worthALook(scores: readonly number[], trust: number): NamedField[] {
    const named: NamedField[] = [];
    for (const [index, { categories }] of this.fields.entries()) {
      const score = (scores[index] ?? 0) * trust;
      if (score >= (categories ? WORTH_A_LOOK_AT_CATEGORIES : WORTH_A_LOOK)) named.push({ index, score });
    }
    return named;
  }
}

/** The parts of a header that lists several things outside brackets: 单位/科室, 廉政风险点及等级. */
export function compositeParts(header: string): string[] {
  const bare = header.replaceAll(/[（(【[][^）)】\]]*[）)】\]]/g, '');
  const parts = bare.split(/[/／、|｜及和与或&＆\n]/).filter((part) => part.trim() !== '');
  return parts.length > 1 && parts.length <= 3 ? parts : [];
}

function strongest(scores: readonly number[]): NamedField {
  const score = Math.max(...scores);
  return { index: scores.indexOf(score), score };
}
