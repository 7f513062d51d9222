import { escapeHtml } from '../core/escape-html';
import { SEVERITIES } from '../core/issue';
import { rangeName } from '../core/location';
import type { Table } from '../core/table';
import { summarise, type ValidatedFile } from '../core/validation';
import type { FormatContext, Formatter } from './formatter';
import { gridHtml, type NumberedIssue } from './html-grid';
import { LISTING_STYLE } from './html-style';
import { locationCell } from './json-issue';
import { LABELS, type Labels } from './labels';

/** The marked-up listing: one self-contained page with every table, every marked cell and every issue. */
export const htmlFormatter: Formatter = {
  id: 'html',
  async format(validation, context) {
    const labels = LABELS[context.language];
    const { files, tables, rows, unreadable, error, warning, info } = summarise(validation);
    const body = validation.files
      .map((file, index) => fileHtml(file, `f${index + 1}`, context, labels))
      .join('\n');
    return `<!doctype html>
<html lang="${context.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${labels.title}</title><style>${LISTING_STYLE}</style></head><body>
<h1>${labels.title}</h1>
<p class="meta">${labels.asOf} ${validation.asOf}</p>
<p>${labels.totals(files, tables, rows, unreadable)}</p><p>${labels.counts(error, warning, info)}</p>
${indexHtml(validation.files, labels)}
${body}
</body></html>
`;
  },
};

/** One line a file, so that a long round can be seen at a glance. */
function indexHtml(files: readonly ValidatedFile[], labels: Labels): string {
  const rows = files.map((file, index) => {
    const counts = SEVERITIES.map(
      (severity) => `<td class="n">${file.issues.filter((issue) => issue.severity === severity).length}</td>`,
    );
    const link = `<a href="#f${index + 1}">${escapeHtml(file.path)}</a>`;
    return `<tr><td>${link}</td><td>${escapeHtml(file.unit)}</td><td>${labels.status[file.status]}</td>${counts.join('')}</tr>`;
  });
  const severities = SEVERITIES.map((severity) => `<th>${labels.severity[severity]}</th>`).join('');
  return `<table><thead><tr><th>${labels.file}</th><th>${labels.unit}</th><th></th>${severities}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function fileHtml(file: ValidatedFile, anchor: string, context: FormatContext, labels: Labels): string {
  const numbered = file.issues.map((issue, index): NumberedIssue => ({ number: index + 1, issue }));
  const unit = file.unit === '' ? '' : ` · ${escapeHtml(file.unit)}`;
  const parts = [
    `<h2 id="${anchor}">${escapeHtml(file.path)}</h2>`,
    `<p class="meta">${labels.status[file.status]}${unit}</p>`,
    ...file.tables.map((table) => tableHtml(table, numbered, anchor, context, labels)),
    file.issues.length === 0
      ? `<p class="clean">${labels.noIssues}</p>`
      : issueTable(numbered, anchor, context, labels) + ruleList(file, context, labels),
  ];
  return parts.join('\n');
}

function tableHtml(
  table: Table,
  issues: readonly NumberedIssue[],
  anchor: string,
  context: FormatContext,
  labels: Labels,
): string {
  const ledger = escapeHtml(context.ledgerTitle(table.ledger, table.part));
  const range = table.dataRange ? ` ${rangeName(table.dataRange)}` : '';
  const heading = `<h3>${escapeHtml(table.title)}</h3><p class="meta">${labels.recognised}「${ledger}」 ${escapeHtml(table.sheet)}!${range.trim()} ${labels.rows(table.rows.length)}</p>`;
  return heading + gridHtml(table, issues, anchor);
}

function issueTable(
  issues: readonly NumberedIssue[],
  anchor: string,
  context: FormatContext,
  labels: Labels,
): string {
  const rows = issues.map(({ number, issue }) => {
    const place = [issue.at.sheet, locationCell(issue.at)].filter((part) => part).join('!');
    const tag = `<span class="tag ${issue.severity}">${labels.severity[issue.severity]}</span>`;
    const message = escapeHtml(context.describe(issue).message);
    return `<tr id="${anchor}-${number}"><td class="n">${number}</td><td>${tag}</td><td>${issue.code}</td><td>${escapeHtml(place)}</td><td>${message}</td></tr>`;
  });
  return `<table><thead><tr><th></th><th>${labels.level}</th><th>${labels.rule}</th><th>${labels.cell}</th><th>${labels.problem}</th></tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function ruleList(file: ValidatedFile, context: FormatContext, labels: Labels): string {
  const first = [...new Map(file.issues.map((issue) => [issue.code, issue])).values()];
  const entries = first
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((issue) => {
      const { why, how } = context.describe(issue);
      const title = escapeHtml(context.ruleTitle(issue.rule));
      return `<dt>${issue.code} ${title}</dt><dd>${labels.why}：${escapeHtml(why)}</dd><dd>${labels.how}：${escapeHtml(how)}</dd>`;
    });
  return `<h3>${labels.rules}</h3><dl>${entries.join('\n')}</dl>`;
}
