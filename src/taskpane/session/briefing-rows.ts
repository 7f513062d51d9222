import type { CellValue } from '../../core/cell';
import { chartOf } from '../../report/charts/chart-html';
import { childElements, type HtmlElement, textOf } from '../../report/html/node';
import { parseHtml } from '../../report/html/parse-html';

/** Elements that are a line of their own. */
const LINES: readonly string[] = ['h1', 'h2', 'h3', 'h4', 'p', 'li', 'caption', 'figcaption'];

/** A number as a document prints it; what begins with 0 is a code. */
const NUMBER = /^-?(0|[1-9]\d{0,14})(\.\d+)?$/;

/** No table of a document is wider. */
const MOST_COLUMNS = 60;

/** A document as rows of a sheet: a row for each paragraph, and its tables cell by cell; a chart is told by its numbers. */
export function briefingRows(html: string): CellValue[][] {
  return rowsOf(parseHtml(html));
}

function rowsOf(element: HtmlElement): CellValue[][] {
  const chart = chartOf(element);
  if (chart) {
    const head = ['', ...chart.series.map(({ name }) => name)];
    const lines = chart.categories.map((category, index) => [
      category,
      ...chart.series.map(({ values }) => values[index] ?? null),
    ]);
    return [...childElements(element, 'figcaption').flatMap(rowsOf), head, ...lines];
  }
  if (element.name === 'tr') return [childElements(element).flatMap(cellsOf)];
  if (LINES.includes(element.name)) {
    const text = textOf(element).trim();
    return text === '' ? [] : [[text]];
  }
  return childElements(element).flatMap(rowsOf);
}

/** A cell, and the empty ones that it reaches over. */
function cellsOf(element: HtmlElement): CellValue[] {
  const text = textOf(element).trim();
  const span = Math.min(MOST_COLUMNS, Number(element.attributes.colspan ?? 1));
  return [NUMBER.test(text) ? Number(text) : text, ...Array.from({ length: span - 1 }, () => null)];
}
