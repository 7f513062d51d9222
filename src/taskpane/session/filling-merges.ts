import type { Language } from '../../core/language';
import { rangeName } from '../../core/location';
import type { Table } from '../../core/table';
import { splittableMerges } from '../../fill/merged-cells';
import type { MergeFill } from './filling-engine';
import { sourceText, titleOf } from './filling-words';

/** The merges of the tables that could be split and filled down, in the reader's words. */
export function mergeFills(tables: readonly Table[], language: Language): MergeFill[] {
  return tables.flatMap(splittableMerges).map(({ filler, place, field, value, rows, source }) => {
    const range = rangeName(place.range);
    return {
      id: `${filler} ${place.sheet} ${range} ${value}`,
      filler,
      place,
      range,
      field: titleOf(tables, place.sheet, field, language),
      value,
      rows: rows.length,
      source: sourceText(filler, source, language),
    };
  });
}
