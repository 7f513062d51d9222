import { childAt, childrenOf, valueAt, type XmlElement } from './xml';

const WRAPPERS: readonly string[] = ['sdt', 'sdtContent', 'customXml', 'ins'];
/** Word's own limit. */
const MOST_COLUMNS = 63;

/** The rows of a table, each as the texts of its grid columns; a merged cell's text stands in all that it covers. */
export function tableRows(table: XmlElement, textOf: (cell: XmlElement) => string): string[][] {
  const rows: string[][] = [];
  for (const row of inside(table, 'tr')) {
    const above = rows.at(-1) ?? [];
    const cells: string[] = Array(gridSpan(childAt(row, 'trPr'), 'gridBefore', 0)).fill('');
    for (const cell of inside(row, 'tc')) {
      const properties = childAt(cell, 'tcPr');
      const merge = childAt(properties, 'vMerge');
      const goesOn = merge !== undefined && merge.attributes.val !== 'restart';
      const text = goesOn ? (above[cells.length] ?? '') : textOf(cell);
      cells.push(...Array<string>(gridSpan(properties, 'gridSpan', 1)).fill(text));
    }
    rows.push(cells);
  }
  return rows;
}

function inside(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return WRAPPERS.includes(child.name) ? inside(child, name) : [];
  });
}

function gridSpan(properties: XmlElement | undefined, name: string, usual: number): number {
  const span = Number(valueAt(properties, name) ?? usual);
  return Number.isInteger(span) && span >= 0 ? Math.min(span, MOST_COLUMNS) : usual;
}
