import { appendTo } from '../core/append-to';
import { escapeHtml } from '../core/escape-html';
import type { Issue, Severity } from '../core/issue';
import { SEVERITIES } from '../core/issue';
import { columnLetters } from '../core/location';
import type { Binding, Row, Table } from '../core/table';

/** An issue with the number it is listed under. */
export interface NumberedIssue {
  readonly number: number;
  readonly issue: Issue;
}

/** The table as recognised, each cell in question marked and numbered: the sheet's rows with its bound columns. */
export function gridHtml(table: Table, issues: readonly NumberedIssue[], anchor: string): string {
  const marks = marksByCell(issues.filter(({ issue }) => issue.at.sheet === table.sheet));
  const columns = [...new Map(table.bindings.map((binding) => [binding.column, binding])).values()].sort(
    (a, b) => a.column - b.column,
  );
  const head = columns.map((binding) => headerCell(binding, marks, anchor)).join('');
  const body = table.rows.map((row) => bodyRow(row, columns, marks, anchor)).join('\n');
  return `<div class="scroll"><table class="grid"><thead><tr><th></th>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}

type Marks = ReadonlyMap<string, readonly NumberedIssue[]>;

function marksByCell(issues: readonly NumberedIssue[]): Marks {
  const marks = new Map<string, NumberedIssue[]>();
  for (const numbered of issues) {
    const key = `${numbered.issue.at.row}:${numbered.issue.at.column}`;
    appendTo(marks, key, numbered);
  }
  return marks;
}

function headerCell(binding: Binding, marks: Marks, anchor: string): string {
  const found = marks.get(`${binding.at.row}:${binding.at.column}`) ?? [];
  return `<th${classOf(found)}>${columnLetters(binding.column)} ${escapeHtml(binding.header)}${links(found, anchor)}</th>`;
}

function bodyRow(row: Row, columns: readonly Binding[], marks: Marks, anchor: string): string {
  const cells = columns.map((binding) => {
    const found = marks.get(`${row.row}:${binding.column}`) ?? [];
    const text = row.cells.get(binding.field.name)?.text ?? '';
    return `<td${classOf(found)}>${escapeHtml(text)}${links(found, anchor)}</td>`;
  });
  return `<tr><td class="n">${row.row}</td>${cells.join('')}</tr>`;
}

function classOf(found: readonly NumberedIssue[]): string {
  const severity: Severity | undefined = SEVERITIES.find((each) =>
    found.some(({ issue }) => issue.severity === each),
  );
  return severity ? ` class="${severity}"` : '';
}

function links(found: readonly NumberedIssue[], anchor: string): string {
  return found.map(({ number }) => `<sup><a href="#${anchor}-${number}">[${number}]</a></sup>`).join('');
}
