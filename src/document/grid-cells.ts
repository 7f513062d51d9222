import { childOf, wordValue, type XmlElement } from './xml';

/** Word's own limit. */
const MOST_COLUMNS = 63;

/**
 * The texts of one row's grid columns; a merged cell's text stands in all that it covers.
 * @param row `w:tr`
 * @param cells its `w:tc`, each with its text
 * @param above the grid columns of the row before, empty for the first
 */
export function gridCells(
  row: XmlElement,
  cells: readonly (readonly [cell: XmlElement, text: string])[],
  above: readonly string[],
): string[] {
  const grid: string[] = Array(span(childOf(row, 'trPr'), 'gridBefore', 0)).fill('');
  for (const [cell, text] of cells) {
    const properties = childOf(cell, 'tcPr');
    const merge = childOf(properties, 'vMerge');
    const goesOn = merge !== undefined && merge.attributes.val !== 'restart';
    const shown = goesOn ? (above[grid.length] ?? '') : text;
    grid.push(...Array<string>(span(properties, 'gridSpan', 1)).fill(shown));
  }
  return grid;
}

function span(properties: XmlElement | undefined, name: string, usual: number): number {
  const columns = Number(wordValue(properties, name) ?? usual);
  return Number.isInteger(columns) && columns >= 0 ? Math.min(columns, MOST_COLUMNS) : usual;
}
