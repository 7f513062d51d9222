import type { Issue, Severity } from '../core/issue';
import { rangeName } from '../core/location';
import { summarise, type ValidatedFile } from '../core/validation';
import type { FormatContext, Formatter } from './formatter';
import { locationCell } from './json-issue';
import { LABELS, type Labels } from './labels';

/** How a severity is shown on a terminal; plain text unless the caller colours it. */
export type Paint = (severity: Severity, text: string) => string;

/** The outcome for a person at a terminal: file by file, cell by cell, each rule explained once, the totals last. */
export function textFormatter(paint: Paint = (_severity, text) => text): Formatter {
  return {
    id: 'text',
    async format(validation, context) {
      const labels = LABELS[context.language];
      const { files, tables, rows, unreadable, error, warning, info } = summarise(validation);
      const blocks = validation.files.map((file) => fileText(file, context, labels, paint));
      const totals = `${labels.totals(files, tables, rows, unreadable)}（${labels.asOf} ${validation.asOf}）`;
      return `${[...blocks, `${totals}\n${labels.counts(error, warning, info)}`].join('\n\n')}\n`;
    },
  };
}

function fileText(file: ValidatedFile, context: FormatContext, labels: Labels, paint: Paint): string {
  const head = [`${file.path}${file.unit === '' ? '' : ` · ${file.unit}`} · ${labels.status[file.status]}`];
  for (const table of file.tables) {
    const range = table.dataRange ? ` ${rangeName(table.dataRange)}` : '';
    const ledger = context.ledgerTitle(table.ledger, table.part);
    head.push(
      `  ${labels.recognised}「${ledger}」 ${table.sheet}!${range.trim()} ${labels.rows(table.rows.length)}`,
    );
  }
  if (file.status === 'read' && file.tables.length === 0) head.push(`  ${labels.nothingRecognised}`);
  if (file.issues.length === 0) return [...head, `  ${labels.noIssues}`].join('\n');
  const lines = file.issues.map((issue) => issueLine(issue, context, labels, paint));
  return [...head, '', ...lines, '', `  ${labels.rules}`, ...ruleLines(file.issues, context, labels)].join(
    '\n',
  );
}

function issueLine(issue: Issue, context: FormatContext, labels: Labels, paint: Paint): string {
  const place = [issue.at.sheet, locationCell(issue.at)].filter((part) => part).join('!');
  const severity = paint(issue.severity, labels.severity[issue.severity]);
  const words = [severity, issue.code, place, context.describe(issue).message];
  return `  ${words.filter((word) => word !== '').join(' ')}`;
}

/** Each rule once, however many cells it names. */
function ruleLines(issues: readonly Issue[], context: FormatContext, labels: Labels): string[] {
  const first = new Map(issues.map((issue) => [issue.code, issue]));
  return [...first.values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((issue) => {
      const { why, how } = context.describe(issue);
      return `  ${issue.code} ${labels.why}：${why} ${labels.how}：${how}`;
    });
}
