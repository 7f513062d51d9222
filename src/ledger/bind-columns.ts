import type { Field } from '../core/field';
import { maximumAssignment } from './assignment';
import type { ColumnProfile } from './column-profile';
import type { LedgerDefinition } from './definition';
import type { HeaderColumn } from './header-candidates';
import { type HeaderMatcher, headerMatcherFor } from './header-match';
import { suitability } from './suitability';

/** A column bound to a field; a composite column is bound once for each of its fields. */
export interface BoundColumn {
  readonly source: HeaderColumn;
  readonly field: Field;
  readonly confidence: number;
}

/** A pairing below this is no binding. */
export const BINDING_THRESHOLD = 0.5;

/** A header that scores this is a name of the field; both halves of a composite header must be one. */
const NAME_THRESHOLD = 0.9;

/** In a tie the field that the ledger depends on gets the column. */
const NEED_BONUS = { identifying: 0.02, required: 0.01, desirable: 0 };

/** Binds the columns of a header to the fields of one definition, all of them at once. */
export class ColumnBinder {
  private readonly matcher: HeaderMatcher;

  constructor(readonly definition: LedgerDefinition) {
    this.matcher = headerMatcherFor(definition.fields);
  }

  /** The bindings of greatest total confidence, in column order. `profileOf` tells what stands under a column. */
  bind(columns: readonly HeaderColumn[], profileOf: (column: number) => ColumnProfile): BoundColumn[] {
    const slots = columns.flatMap((source) => this.slotsOf(source));
    const fields = this.definition.fields;
    const confidences = slots.map(({ source, parts, trust }) => {
      const scores = this.matcher.scores(parts);
      return fields.map((field, index) => {
        const score = (scores[index] ?? 0) * trust;
        return score < (field.categories ? WORTH_A_LOOK_AT_CATEGORIES : WORTH_A_LOOK)
          ? 0
          : confidenceOf(score, field, profileOf(source.column));
      });
    });
    const pairs = maximumAssignment(
      confidences.map((row) =>
        row.map((confidence, index) => {
          const field = fields[index];
          return field && confidence >= BINDING_THRESHOLD ? confidence + NEED_BONUS[field.need] : 0;
        }),
      ),
    );
    return pairs.flatMap((fieldIndex, slotIndex) => {
      const slot = slots[slotIndex];
      const field = fieldIndex === null ? undefined : fields[fieldIndex];
      if (!slot || !field) return [];
      const confidence = confidences[slotIndex]?.[fieldIndex ?? -1] ?? 0;
      return [{ source: slot.source, field, confidence: Math.round(confidence * 100) / 100 }];
    });
  }

  /** A header that names two fields (单位/科室) takes part twice; one that is a field's own name does not. */
  private slotsOf(source: HeaderColumn): Slot[] {
    const whole: Slot = { source, parts: source.parts, trust: 1 };
    if (Math.max(...this.matcher.scores(source.parts)) >= NAME_THRESHOLD) return [whole];
    const halves = compositeParts(source.parts.at(-1) ?? '');
    const named = halves.map((half) => strongest(this.matcher.scores([half])));
    const distinct = new Set(named.map(({ index }) => index)).size === named.length;
    if (halves.length < 2 || !distinct || named.some(({ score }) => score < NAME_THRESHOLD)) return [whole];
    return halves.map((half) => ({ source, parts: [half], trust: COMPOSITE_TRUST }));
  }
}

interface Slot {
  readonly source: HeaderColumn;
  readonly parts: readonly string[];
  readonly trust: number;
}

const COMPOSITE_TRUST = 0.9;

/** Values cannot lift a weaker likeness than this over the threshold. */
const WORTH_A_LOOK = 0.4;
/** The words of a closed list tell more than other values do. */
const WORTH_A_LOOK_AT_CATEGORIES = 0.28;

/**
 * The values move the score of the words. Wrong values alone do not take a column from the field it is named after, or
 * no rule could complain of them. Only a level gives way: 风险值 may head the levels or the scores they come from.
 */
function confidenceOf(score: number, field: Field, profile: ColumnProfile): number {
  const fit = suitability(field, profile);
  if (fit >= 0) return score + (1 - score) * 0.35 * fit;
  const lowered = score * (1 + 0.6 * fit);
  const keepsName = score === 1 || (score >= NAME_THRESHOLD && field.kind !== 'level');
  return keepsName ? Math.max(lowered, BINDING_THRESHOLD + 0.05) : lowered;
}

/** The parts of a header that lists several things outside brackets: 单位/科室, 廉政风险点及等级. */
export function compositeParts(header: string): string[] {
  const bare = header.replaceAll(/[（(【[][^）)】\]]*[）)】\]]/g, '');
  const parts = bare.split(/[/／、|｜及和与或&＆\n]/).filter((part) => part.trim() !== '');
  return parts.length > 1 && parts.length <= 3 ? parts : [];
}

function strongest(scores: readonly number[]): { index: number; score: number } {
  const score = Math.max(...scores);
  return { index: scores.indexOf(score), score };
}
