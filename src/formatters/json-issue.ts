import type { Fix } from '../core/edit';
import type { Issue } from '../core/issue';
import type { Location } from '../core/location';
import { cellName, columnLetters, rangeName } from '../core/location';
import type { FormatContext } from './formatter';

/** An issue as every `--format json` prints it: the contract of the command line. */
export function issueToJson(issue: Issue, path: string, context: FormatContext): Record<string, unknown> {
  const { message, why, how } = context.describe(issue);
  const fix = issue.fix ?? issue.suggestions?.[0];
  return {
    rule: issue.rule,
    code: issue.code,
    severity: issue.severity,
    sheet: issue.at.sheet,
    cell: locationCell(issue.at),
    row: issue.at.row,
    ...(issue.field !== undefined && { field: issue.field }),
    message,
    why,
    how,
    ...(fix && { fix: fixToJson(fix) }),
    ...(issue.suggestions &&
      issue.suggestions.length > 1 && { suggestions: issue.suggestions.map(fixToJson) }),
    ...(issue.related &&
      issue.related.length > 0 && { related: issue.related.map((at) => relatedToJson(at, path)) }),
  };
}

/** A1 name of a location, null where it means no single cell. */
export function locationCell(at: Location): string | null {
  return at.row === null || at.column === null ? null : cellName(at.row, at.column);
}

function fixToJson(fix: Fix): Record<string, unknown> {
  return {
    safety: fix.safety,
    edits: fix.edits.map((edit) => ({
      sheet: edit.sheet,
      cell: cellName(edit.row, edit.column),
      before: edit.before,
      after: edit.after,
    })),
    ...(fix.splits && {
      splits: fix.splits.map(({ sheet, range }) => ({ sheet, range: rangeName(range) })),
    }),
    ...(fix.rows && {
      rows: fix.rows.map(({ sheet, after, rows }) => ({
        sheet,
        after,
        rows: rows.map((cells) =>
          Object.fromEntries(cells.map(({ column, value }) => [columnLetters(column), value])),
        ),
      })),
    }),
  };
}

function relatedToJson(at: Location, path: string): Record<string, unknown> {
  return { path: at.path ?? path, sheet: at.sheet, cell: locationCell(at) };
}
