import type { Field } from '../core/field';
import type { BoundColumn } from './bind-columns';
import type { LedgerDefinition } from './definition';
import { COMMON_FIELDS } from './definitions/common-fields';

/** A definition that loses a column which makes it this ledger is no candidate; a missing required one costs less. */
const WEIGHTS = { identifying: 3, required: 1, desirable: 0 };

/** 序号 and 备注 stand in every list and tell nothing of its kind. */
const EVERYWHERE: ReadonlySet<string> = new Set(COMMON_FIELDS.map(({ name }) => name));

const TITLE_BONUS = 0.06;

/** Below this a sheet has a few words in common with a ledger, no more. */
export const RECOGNITION_THRESHOLD = 0.45;

/**
 * How well a header fits a definition, or null when an identifying field has no column. It is the harmonic mean, 0…1, of
 * two shares: of the ledger's needs that are met, and of the header's columns that the ledger explains. The second
 * keeps a small ledger (a list of units) from claiming every sheet that has its one column.
 * @param columnCount number of columns with a header
 * @param titleText title and sheet name; the ledger's title words in it add a little, which
 * may lift the score over 1
 */
export function scoreDefinition(
  definition: LedgerDefinition,
  bound: readonly BoundColumn[],
  columnCount: number,
  titleText: string,
): number | null {
  const confidence = new Map(bound.map(({ field, confidence }) => [field.name, confidence]));
  const weighed = (value: (field: Field) => number): number =>
    definition.fields.reduce((sum, field) => sum + WEIGHTS[field.need] * value(field), 0);
  const unmet = definition.fields.some(({ need, name }) => need === 'identifying' && !confidence.has(name));
  const columns = new Map(
    bound.map(({ source, field, confidence }) => [source.column, { field, confidence }]),
  );
  if (unmet || columns.size < 2) return null;
  const telling = [...columns.values()].filter(({ field }) => !EVERYWHERE.has(field.name));
  const columnsToExplain = columnCount - (columns.size - telling.length);
  const needs = weighed(({ name }) => confidence.get(name) ?? 0) / weighed(() => 1);
  const explained = telling.reduce((sum, { confidence }) => sum + confidence, 0) / columnsToExplain;
  const bonus = definition.titleWords.some((word) => titleText.includes(word)) ? TITLE_BONUS : 0;
  return (2 * needs * explained) / (needs + explained) + bonus;
}
