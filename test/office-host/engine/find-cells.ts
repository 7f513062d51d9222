import { displayText } from '../grid/display-text';
import { cellRect } from '../grid/rect';
import type { CellRange } from './cell-range';
import type { Argument } from './host-object';
import { isRecord } from './json';

/** The cells whose text holds, or with `completeMatch` is, the text sought. */
export function findCells(range: CellRange, text: Argument, criteria: Argument): CellRange[] {
  const wishes = isRecord(criteria) ? criteria : {};
  const fold = (word: string) => (wishes.matchCase === true ? word : word.toLowerCase());
  const sought = fold(String(text));
  const found: CellRange[] = [];
  range.sheet.eachStored(range.area, (cell, row, column) => {
    const shown = fold(displayText(cell));
    const matches = wishes.completeMatch === true ? shown === sought : shown.includes(sought);
    if (shown !== '' && matches) found.push(range.at(cellRect(row, column)));
  });
  return found;
}
