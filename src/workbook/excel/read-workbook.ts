import type { Sheet, Workbook } from '../../core/workbook';
import { BlockSize } from './block-size';
import { DateFormats } from './cell-block';
import { documentSheetIds } from './document-sheet';
import { isExcelFault } from './excel-fault';
import { externalLinks } from './external-links';
import { hostFeatures } from './host-features';
import type { KnownWorkbook } from './known-workbook';
import { ownIssueSheet } from './own-issue-sheet';
import { type Reading, readSheet } from './read-sheet';
import { SheetFrames } from './sheet-frames';

/** Reads all worksheets except those that the add-in itself made: the list of issues, and documents. */
export async function readWorkbook(context: Excel.RequestContext): Promise<KnownWorkbook> {
  const { workbook } = context;
  workbook.load('name');
  workbook.worksheets.load('items/id, items/name, items/visibility');
  await context.sync();
  const own = new Set(await documentSheetIds(context));
  const issues = await ownIssueSheet(context);
  if (issues) own.add(issues.id);
  const date1904 = await isDate1904(context);
  const reading = startReading(context, workbook.name, date1904);
  const sheets: Sheet[] = [];
  const ids: string[] = [];
  for (const item of workbook.worksheets.items) {
    if (own.has(item.id)) continue;
    sheets.push(await readSheet(reading, item));
    ids.push(item.id);
  }
  return { workbook: describe(workbook.name, sheets, date1904), ids };
}

/** What reading any part of the workbook needs. */
export function startReading(context: Excel.RequestContext, path: string, date1904: boolean): Reading {
  return {
    context,
    path,
    size: new BlockSize(),
    dates: new DateFormats(date1904),
    frames: new SheetFrames(context, hostFeatures()),
  };
}

function describe(path: string, sheets: readonly Sheet[], date1904: boolean): Workbook {
  const hasMacros = /\.xl(?:sm|tm|am)$/i.test(path);
  return { path, sheets, date1904, externalLinks: externalLinks(sheets), hasMacros };
}

/** 1 January 2000 in the date system of 1904. */
const NEW_YEAR_1904 = 35_064;

/** Excel does not tell its date system to add-ins, but computes with it. */
async function isDate1904(context: Excel.RequestContext): Promise<boolean> {
  try {
    const serial = context.workbook.functions.date(2000, 1, 1);
    serial.load('value');
    await context.sync();
    return serial.value === NEW_YEAR_1904;
  } catch (error) {
    // A host without worksheet functions is no Excel of 1904 on a Mac.
    if (isExcelFault(error, 'excel-not-supported')) return false;
    throw error;
  }
}
