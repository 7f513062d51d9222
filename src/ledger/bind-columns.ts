import type { Field } from '../core/field';
import { maximumAssignment } from './assignment';
import type { ColumnProfile } from './column-profile';
import type { LedgerDefinition } from './definition';
import type { HeaderColumn } from './header-candidates';
import { ColumnReader, type ColumnReading, NAME_THRESHOLD } from './read-column';
import { suitability } from './suitability';

/** A column bound to a field; a composite column is bound once for each of its fields. */
export interface BoundColumn {
  readonly source: HeaderColumn;
  readonly field: Field;
  readonly confidence: number;
}

/** A pairing below this is no binding. */
export const BINDING_THRESHOLD = 0.5;

/** In a tie the field that the ledger depends on gets the column. */
const NEED_BONUS = { identifying: 0.02, required: 0.01, desirable: 0 };

/** Values that suit a field perfectly close this share of the gap between likeness and certainty. */
const VALUES_COUNT = 0.35;

/** Binds the columns of a header to the fields of one definition, all of them at once. */
export class ColumnBinder {
  private readonly reader: ColumnReader;

  constructor(readonly definition: LedgerDefinition) {
    this.reader = new ColumnReader(definition.fields);
  }

  /** The fields that a column with these words, from the top row down, may take. */
  read(parts: readonly string[]): ColumnReading {
    return this.reader.read(parts);
  }

  /**
   * The bindings of greatest total confidence, in column order.
   * @param profileOf tells what stands under a column
   * @param readings what `read` gives for each column, where it is known
   */
  bind(
    columns: readonly HeaderColumn[],
    profileOf: (column: number) => ColumnProfile,
    readings: readonly ColumnReading[] = columns.map(({ parts }) => this.read(parts)),
  ): BoundColumn[] {
    const { fields } = this.definition;
    const sources: HeaderColumn[] = [];
    const confidences: number[][] = [];
    for (const [index, source] of columns.entries()) {
      for (const named of readings[index] ?? []) {
        const row = new Array<number>(fields.length).fill(0);
        for (const { index: place, score } of named) {
          const field = fields[place];
          if (field) row[place] = confidenceOf(score, field, profileOf(source.column));
        }
        sources.push(source);
        confidences.push(row);
      }
    }
    const pairs = maximumAssignment(
      confidences.map((row) =>
        row.map((confidence, index) => {
          const field = fields[index];
          return field && confidence >= BINDING_THRESHOLD ? confidence + NEED_BONUS[field.need] : 0;
        }),
      ),
    );
    return pairs.flatMap((fieldIndex, slotIndex) => {
      const source = sources[slotIndex];
      const field = fieldIndex === null ? undefined : fields[fieldIndex];
      if (!source || !field) return [];
      return [{ source, field, confidence: rounded(confidences[slotIndex]?.[fieldIndex ?? -1] ?? 0) }];
    });
  }
}

/**
 * The values move the score of the words. Wrong values alone do not take a column from the field it is named after, or
 * no rule could complain of them. Only a level gives way: 风险值 may head the levels or the scores they come from.
 */
function confidenceOf(score: number, field: Field, profile: ColumnProfile): number {
  const fit = suitability(field, profile);
  if (fit >= 0) return score + (1 - score) * VALUES_COUNT * fit;
  const lowered = score * (1 + 0.6 * fit);
  const keepsName = score === 1 || (score >= NAME_THRESHOLD && field.kind !== 'level');
  return keepsName ? Math.max(lowered, BINDING_THRESHOLD + 0.05) : lowered;
}

/** The confidence of a binding whose words score so much, where the values under it suit the field perfectly. */
export function greatestConfidence(score: number): number {
  return rounded(score + (1 - score) * VALUES_COUNT);
}

function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
