import type { Table } from '../../core/table';
import { isOfOneRow, judgeRows } from '../../engine/judge-rows';
import { inOrder } from '../../engine/judge-steps';
import type { Knowledge } from '../../engine/knowledge';
import { recogniseWorkbook } from '../../ledger/recognise';
import type { Checked } from './checked';
import type { TouchedRows } from './engine';
import { replaceRows } from './replace-rows';

/**
 * A check after some rows of a sheet were typed into: what single rows say is judged anew there, the rest stands until
 * the next whole check. Null where the tables are no longer the same ones, so that a whole check is needed.
 */
export function withTouchedRows(
  checked: Checked,
  { rows, ...span }: TouchedRows,
  { definitions }: Knowledge,
): Checked | null {
  const workbook = replaceRows(checked.workbook, span, rows);
  const alone = { ...workbook, sheets: workbook.sheets.filter(({ name }) => name === span.sheet) };
  const fresh = recogniseWorkbook(alone, { definitions, binding: checked.bindings });
  const tables = workbook.sheets.flatMap(({ name }) =>
    name === span.sheet ? fresh : checked.tables.filter(({ sheet }) => sheet === name),
  );
  if (shapes(tables) !== shapes(checked.tables)) return null;
  const rest = checked.issues.filter(
    (issue) =>
      !isOfOneRow(issue) ||
      issue.at.sheet !== span.sheet ||
      issue.at.row === null ||
      issue.at.row < span.top ||
      issue.at.row > span.bottom,
  );
  const issues = inOrder([...rest, ...judgeRows(fresh, span, checked.options)], workbook);
  return { ...checked, workbook, tables, issues };
}

/** What a table is told apart by when single rows change: ledger, header and number of data rows. */
function shapes(tables: readonly Table[]): string {
  return JSON.stringify(
    tables.map(({ sheet, ledger, part, headerRange, bindings, rows }) => [
      sheet,
      ledger,
      part,
      headerRange,
      bindings.map(({ column, field }) => [column, field.name]),
      rows.length,
    ]),
  );
}
