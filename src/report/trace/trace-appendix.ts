import { escapeHtml } from '../../core/escape-html';
import { fileName } from '../../core/file-name';
import { rowRanges, type TracedPlace, type TraceEntry } from './trace-entries';

/** The appendix 数据来源: each figure with its query, its value and the rows it counts, on pages of its own, laid across. */
export function traceAppendix(entries: readonly TraceEntry[]): string {
  const rows = entries.map(
    ({ id, query, value, note, places }, index) =>
      `<tr><td>${index + 1}</td><td>${escapeHtml(query)}</td><td>${escapeHtml(value)}</td>` +
      `<td>${escapeHtml(id)}</td><td>${escapeHtml(note || places.map(placeWords).join('；'))}</td></tr>`,
  );
  return (
    '<section class="attachment landscape"><p class="label">数据来源</p><h1>文中数据与台账对应表</h1>' +
    '<table data-widths="6,26,22,20,26"><thead><tr><th>序号</th><th>数据</th><th>数值</th><th>编号</th><th>台账行</th></tr></thead>' +
    `<tbody>${rows.join('')}</tbody></table></section>`
  );
}

/** 整改台账.xlsx（整改）第5—8行 */
export function placeWords({ path, sheet, rows }: TracedPlace): string {
  return `${fileName(path)}（${sheet}）${rowRanges(rows.map(({ row }) => row))}`;
}
