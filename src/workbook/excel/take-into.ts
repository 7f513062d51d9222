import type { RowInsertion } from '../../core/edit';
import { columnLetters, parseRangeName, rangeName } from '../../core/location';
import { grownSpan } from '../rows/spans';
import { PLACE, rangeOf } from './find-regions';
import { hostFeatures } from './host-features';

/**
 * Lets the tables and the print area that end above inserted rows take them in, and gives the rows the validations of the row
 * above where Excel has not done so.
 * @param columns how many columns are in use
 */
export async function takeInto(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  insertion: RowInsertion,
  columns: number,
): Promise<void> {
  const { resizableTables, printAreas, validations } = hostFeatures();
  if (resizableTables) await growTables(context, sheet, insertion);
  if (printAreas) await growPrintArea(context, sheet, insertion);
  if (validations) await copyValidations(context, sheet, insertion, Math.min(columns, MOST_COLUMNS));
}

/** A ledger is not wider. */
const MOST_COLUMNS = 100;

async function growTables(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  insertion: RowInsertion,
): Promise<void> {
  sheet.tables.load('items/showTotals');
  await context.sync();
  const open = sheet.tables.items
    .filter(({ showTotals }) => !showTotals)
    .map((table) => ({ table, range: table.getRange() }));
  for (const { range } of open) range.load(PLACE);
  await context.sync();
  for (const { table, range } of open) {
    const place = rangeOf(range);
    if (place.bottom === insertion.after) table.resize(rangeName(grownSpan(place, insertion)));
  }
  await context.sync();
}

async function growPrintArea(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  insertion: RowInsertion,
): Promise<void> {
  const areas = sheet.pageLayout.getPrintAreaOrNullObject();
  areas.load('address, areaCount');
  await context.sync();
  // An area of several pieces cannot be set again in older versions.
  if (areas.isNullObject || areas.areaCount !== 1) return;
  const place = parseRangeName(areas.address.slice(areas.address.lastIndexOf('!') + 1));
  if (place?.bottom !== insertion.after) return;
  sheet.pageLayout.setPrintArea(rangeName(grownSpan(place, insertion)));
  await context.sync();
}

async function copyValidations(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { after, count }: RowInsertion,
  columns: number,
): Promise<void> {
  const pairs = Array.from({ length: columns }, (_, index) => {
    const letters = columnLetters(index + 1);
    return {
      above: sheet.getRange(`${letters}${after}`).dataValidation,
      own: sheet.getRange(`${letters}${after + 1}:${letters}${after + count}`).dataValidation,
    };
  });
  for (const { above, own } of pairs) {
    above.load('type, rule, errorAlert, prompt, ignoreBlanks');
    own.load('type');
  }
  await context.sync();
  for (const { above, own } of pairs) {
    if (!CARRIED.includes(above.type) || own.type !== NONE) continue;
    own.rule = above.rule;
    own.errorAlert = above.errorAlert;
    own.prompt = above.prompt;
    own.ignoreBlanks = above.ignoreBlanks;
  }
  await context.sync();
}

const NONE = 'None';
/** A rule with a formula of its own would refer to the row above. */
const CARRIED: readonly string[] = ['List', 'WholeNumber', 'Decimal', 'Date', 'Time', 'TextLength'];
