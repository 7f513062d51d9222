import { type Measure, measureText } from '../measure';
import type { RiskPhrase } from '../risk-phrase';
import type { UnitSettings } from '../settings';
import { type LibraryEntry, mergeLibrary } from './library-entry';
import { MEASURES } from './measures';
import { PHRASES } from './phrases';

/** The measures that a unit has to choose from: its own before the built-in ones. */
export function unitMeasures({ measures }: Pick<UnitSettings, 'measures'>): readonly Measure[] {
  return kept(MERGED_MEASURES, measures, () => mergeLibrary(measures, MEASURES, measureText));
}

/** The risks that a unit has to choose from: its own before the built-in ones. */
export function unitPhrases({ phrases }: Pick<UnitSettings, 'phrases'>): readonly RiskPhrase[] {
  return kept(MERGED_PHRASES, phrases, () => mergeLibrary(phrases, PHRASES, ({ text }) => text));
}

/** A library is merged once for the settings it belongs to: rules and fillers ask for it at every row. */
const MERGED_MEASURES = new WeakMap<readonly LibraryEntry[], readonly Measure[]>();
const MERGED_PHRASES = new WeakMap<readonly LibraryEntry[], readonly RiskPhrase[]>();

function kept<E>(
  merged: WeakMap<readonly LibraryEntry[], readonly E[]>,
  own: readonly LibraryEntry[],
  merge: () => readonly E[],
): readonly E[] {
  const known = merged.get(own) ?? merge();
  merged.set(own, known);
  return known;
}
