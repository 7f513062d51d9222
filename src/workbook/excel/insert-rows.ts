import type { RowInsertion } from '../../core/edit';
import { columnLetters, rangeName } from '../../core/location';
import type { Sheet, Workbook } from '../../core/workbook';
import { newMerges } from '../rows/judge-insertions';
import { takeInNewRows } from '../rows/shift-formula';
import { movedRow } from '../rows/spans';
import { asExcelFault } from './excel-fault';
import { PLACE, rangeOf } from './find-regions';
import { hostFeatures } from './host-features';
import { takeInto } from './take-into';

/**
 * Inserts rows into a sheet and does what Excel leaves to the user: looks, merges within the row, tables and print areas that
 * end above, ranges of formulas. Excel itself moves everything else.
 * @param sheet the sheet as it was read, @returns whether Excel let the rows in
 * @throws {UserError} when Excel cannot be reached
 */
export async function insertExcelRows(
  context: Excel.RequestContext,
  target: Excel.Worksheet,
  sheet: Sheet,
  insertion: RowInsertion,
): Promise<boolean> {
  const { after, count } = insertion;
  const used = target.getUsedRangeOrNullObject();
  used.load(PLACE);
  target.getRange(rowsName(after + 1, count)).insert('Down');
  try {
    await context.sync();
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
  const columns = used.isNullObject ? 1 : rangeOf(used).right;
  copyLooks(target, sheet, insertion, columns);
  for (const merge of newMerges(sheet.merges, after, count)) target.getRange(rangeName(merge)).merge();
  await context.sync();
  await takeInto(context, target, insertion, columns);
  return true;
}

/**
 * Lets ranges of formulas that end above the new rows take them in.
 * @param before the workbook before the insertion, @param sheetOf Excel's sheet for a name of it
 */
export async function takeIntoFormulas(
  context: Excel.RequestContext,
  before: Workbook,
  insertion: RowInsertion,
  sheetOf: (name: string) => Excel.Worksheet | undefined,
): Promise<void> {
  const cells = before.sheets.flatMap((sheet) => {
    const target = sheetOf(sheet.name);
    return target
      ? shortFormulas(sheet, insertion).map((place) => ({ ...place, range: target.getRange(place.name) }))
      : [];
  });
  for (const { range } of cells) range.load('formulas');
  await context.sync();
  for (const { range, home } of cells) {
    const formula = String(range.formulas[0]?.[0] ?? '');
    if (formula.startsWith('=')) range.formulas = [[`=${takeInNewRows(formula.slice(1), home, insertion)}`]];
  }
  await context.sync();
}

/** `6:8` for three rows from row 6 on. */
export function rowsName(first: number, count: number): string {
  return `${first}:${first + count - 1}`;
}

/** Copied where no merge goes on from further above: of such a merge Excel copies nothing. */
function copyLooks(
  target: Excel.Worksheet,
  sheet: Sheet,
  { after, count }: RowInsertion,
  columns: number,
): void {
  const isInMerge = sheet.merges.some(({ top, bottom }) => top < after && bottom >= after);
  if (!hostFeatures().severalRanges || isInMerge) return;
  const last = columnLetters(columns);
  target
    .getRange(`A${after + 1}:${last}${after + count}`)
    .copyFrom(`A${after}:${last}${after}`, Excel.RangeCopyType.formats);
}

function shortFormulas(sheet: Sheet, insertion: RowInsertion) {
  const isOwn = sheet.name === insertion.sheet;
  return sheet.rows.flatMap(({ row, cells }) =>
    [...cells].flatMap(([column, { formula }]) => {
      const home = { sheet: sheet.name, row };
      if (!formula || takeInNewRows(formula, home, insertion) === formula) return [];
      const moved = isOwn ? movedRow(row, insertion) : row;
      return [{ name: `${columnLetters(column)}${moved}`, home: { sheet: sheet.name, row: moved } }];
    }),
  );
}

/** Excel refuses to cut what belongs together: an array formula, a pivot table, a table. */
function isConflict(error: unknown): boolean {
  const fault = asExcelFault(error);
  return fault instanceof Error && 'code' in fault && fault.code === 'excel-failed';
}
