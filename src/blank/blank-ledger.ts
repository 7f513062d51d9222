import ExcelJS from 'exceljs';
import type { LedgerDefinition } from '../ledger/definition';
import { addLedgerSheet, type LedgerSheetOptions } from './ledger-sheet';

/** A new workbook with one empty sheet for each of the definitions, in order; the bytes of an .xlsx file. */
export async function blankLedger(
  definitions: readonly LedgerDefinition[],
  options: LedgerSheetOptions,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const definition of definitions) addLedgerSheet(workbook, definition, options);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
