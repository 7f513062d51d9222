import { ISSUE_SHEET_POINTER } from '../../core/mark';

/** Names the sheet as the add-in's own list of issues. */
export function rememberIssueSheet(context: Excel.RequestContext, sheet: Excel.Worksheet): void {
  context.workbook.names.add(ISSUE_SHEET_POINTER, sheet.getRange('A1')).visible = false;
}

/** The add-in's issue sheet, or null when there is none. A name left over from a deleted sheet is removed. */
export async function ownIssueSheet(
  context: Excel.RequestContext,
): Promise<{ readonly id: string; readonly sheet: Excel.Worksheet } | null> {
  const named = context.workbook.names.getItemOrNullObject(ISSUE_SHEET_POINTER);
  const range = named.getRangeOrNullObject();
  named.load('name');
  range.load('worksheet/id');
  await context.sync();
  if (named.isNullObject) return null;
  if (!range.isNullObject) {
    const { id } = range.worksheet;
    return { id, sheet: context.workbook.worksheets.getItem(id) };
  }
  named.delete();
  await context.sync();
  return null;
}

/** Deletes the add-in's issue sheet, if there is one. */
export async function deleteIssueSheet(context: Excel.RequestContext): Promise<void> {
  const own = await ownIssueSheet(context);
  if (!own) return;
  context.workbook.names.getItem(ISSUE_SHEET_POINTER).delete();
  own.sheet.delete();
  await context.sync();
}
