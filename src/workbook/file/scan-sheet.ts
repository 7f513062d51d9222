import { CellMaker, type CellResources } from './cell-maker';
import { ReadBudget } from './read-limits';
import { type ScannedRows, type SheetContext, SheetScanner } from './sheet-scanner';
import { LAST_ROW } from './sheet-words';
import { encodeUtf8 } from './utf8';

/**
 * A scanner that is kept with what it read. Once no object of a class lives, V8 drops the optimised code that knows the
 * class: at every collection of garbage between two files reading would start anew at its slowest.
 */
const kept: object[] = [];

/** Each kind of cell once. */
const EXEMPLAR = `<sheetData><row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>0.5</v></c>\
<c r="C1" s="1"><v>45000</v></c><c r="D1" s="1"><f>1</f><v>45000</v></c><c r="E1" t="str"><f>A1&lt;0</f><v>甲</v></c>\
<c r="F1" t="e"><v>#N/A</v></c></row></sheetData>`;

/** @param resources what the cells of all sheets refer to */
export function sheetContext(resources: CellResources, budget: ReadBudget): SheetContext {
  return { cells: new CellMaker(resources), budget };
}

/**
 * Reads a sheet's cells, see {@link SheetScanner}.
 * @param xml the sheet part, @param start where `<sheetData` begins, @param lastRow the last row that is wanted
 * @throws {PartFault} when the XML is broken, @throws {UserError} `workbook-too-many-cells`, `workbook-too-slow`
 */
export function scanSheetRows(
  xml: Uint8Array,
  start: number,
  context: SheetContext,
  lastRow = LAST_ROW,
): ScannedRows {
  if (kept.length === 0) keepExemplars();
  return new SheetScanner(xml, start, context, lastRow).scan();
}

function keepExemplars(): void {
  const resources = { sharedTexts: ['甲'], dateStyles: Uint8Array.of(0, 1), date1904: false };
  const context = sheetContext(resources, new ReadBudget(''));
  const scanner = new SheetScanner(encodeUtf8(EXEMPLAR), 0, context, LAST_ROW);
  kept.push(scanner, scanner.scan());
}
