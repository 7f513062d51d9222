import { appendTo } from '../../core/append-to';
import type { Fix } from '../../core/edit';
import type { BoundCell, Row } from '../../core/table';
import type { LedgerEnvironment } from '../../ledger/environment';
import { powerOfRow } from '../../ledger/library/power-of-row';
import { rankMeasures } from '../../ledger/library/rank-measures';
import { unitMeasures } from '../../ledger/library/unit-library';
import { type Measure, type MeasureStage, measureText } from '../../ledger/measure';
import { splitItems } from '../../text/items';
import { rememberedFor } from '../../text/remembered';
import { fixCell, isEditable } from './cell-fix';

/** So many suggestions of a rule a person looks through. */
const MOST = 3;

/** Measures of the library that could stand in the cell's place, the likeliest first; a person chooses. */
export function measuresInstead(cell: BoundCell, row: Row, environment: LedgerEnvironment): Fix[] {
  if (!isEditable(cell)) return [];
  return candidates(row, environment).map((measure) => fixCell(cell, measureText(measure), 'suggestion'));
}

/** Measures of the library, of one stage if one is named, each added to what the cell says; a person chooses. */
export function measuresBesides(
  cell: BoundCell,
  row: Row,
  environment: LedgerEnvironment,
  stage?: MeasureStage,
): Fix[] {
  if (!isEditable(cell)) return [];
  return candidates(row, environment, stage).map((measure) =>
    fixCell(cell, added(cell.text, measureText(measure)), 'suggestion'),
  );
}

/** Only of the row's own kind of power (and those the unit wrote itself): a rule's suggestion is to fit, or not to be made. */
function candidates(row: Row, { settings }: LedgerEnvironment, stage?: MeasureStage): Measure[] {
  const category = powerOfRow(row)?.category.name;
  if (category === undefined) return [];
  const own = byCategory(unitMeasures(settings)).get(category) ?? [];
  const ofStage = stage === undefined ? own : own.filter((measure) => measure.stage === stage);
  return rankMeasures(row, ofStage).slice(0, MOST);
}

const byCategory = rememberedFor((measures: readonly Measure[]) => {
  const found = new Map<string, Measure[]>();
  for (const measure of measures) appendTo(found, measure.category, measure);
  return found;
});

/** Numbered on where the cell numbers its items in the plain way. */
function added(text: string, measure: string): string {
  const items = splitItems(text);
  const mark = items.at(-1)?.mark ?? '';
  const head = text.trimEnd();
  const isNumbered = items.length > 1 && mark.startsWith(`${items.length}`);
  const next = isNumbered ? mark.replace(`${items.length}`, `${items.length + 1}`) : '';
  const separator = text.includes('\n') ? '\n' : '';
  const isClosed = /[。；;]$/.test(head);
  return `${isClosed || separator !== '' ? head : `${head}；`}${separator}${next}${measure}`;
}
