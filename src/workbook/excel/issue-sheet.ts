import type { CellValue } from '../../core/cell';
import { freeSheetName } from '../../core/free-sheet-name';
import { cellName } from '../../core/location';
import type { IssueLine, IssueSheetContent } from '../../core/mark';
import { forceCreateSheet } from './office-helpers';
import { rememberIssueSheet } from './own-issue-sheet';
import { writeTable } from './write-table';

/** Column widths in points. */
const WIDTHS = [40, 120, 60, 50, 50, 360, 360];
const HEAD_ROWS = 3;

/** Lists issues on a sheet of their own. A user's sheet of the same name is left alone: the list gets a number then. */
export async function writeIssueSheet(
  context: Excel.RequestContext,
  content: IssueSheetContent,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taken = worksheets.items.map((sheet) => sheet.name);
  const sheet = await forceCreateSheet(context.workbook, freeSheetName(content.name, taken));
  rememberIssueSheet(context, sheet);
  const lines = content.lines.map((line, index): CellValue[] => [
    index + 1,
    line.sheet,
    placeOf(line),
    content.severities[line.severity],
    line.code,
    line.message,
    line.how,
  ]);
  const rows = [[content.title], [content.note], content.heads, ...lines];
  await writeTable(context, sheet, rows, { boldRows: HEAD_ROWS, widths: WIDTHS });
}

/** `H7`, `7` for a whole row, nothing for a whole sheet. */
function placeOf({ row, column }: IssueLine): string {
  if (row === null) return '';
  return column === null ? String(row) : cellName(row, column);
}
