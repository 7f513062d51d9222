import { escapeHtml } from '../../core/escape-html';
import type { TracedPlace, TraceEntry } from './trace-entries';

/**
 * The HTML with each figure linked to a panel of its rows, which the style sheet shows when it is the page's target: a
 * click shows the rows without any script.
 */
export function withTracePanels(html: string, entries: readonly TraceEntry[]): string {
  const numbers = new Map(entries.map(({ id }, index) => [escapeHtml(id), index + 1]));
  const linked = html.replace(
    /<span class="figure" data-figure="([^"]*)">[^<]*<\/span>/g,
    (span, id: string) => {
      const number = numbers.get(id);
      return number === undefined ? span : `<a class="to-trace" href="#trace-${number}">${span}</a>`;
    },
  );
  return `${linked}${entries.map(panel).join('')}`;
}

function panel({ query, value, note, places }: TraceEntry, index: number): string {
  const body = note === '' ? places.map(placeTable).join('') : `<p>${escapeHtml(note)}</p>`;
  return (
    `<aside class="trace" id="trace-${index + 1}"><a class="close" href="#">关闭</a>` +
    `<h2>${escapeHtml(query)}：${escapeHtml(value)}</h2>${body}</aside>`
  );
}

function placeTable({ path, sheet, rows }: TracedPlace): string {
  const lines = rows.map(({ row, text }) => `<tr><td>第${row}行</td><td>${escapeHtml(text)}</td></tr>`);
  return `<h3>${escapeHtml(path)}　${escapeHtml(sheet)}　共${rows.length}行</h3><table>${lines.join('')}</table>`;
}
