import type { Cell } from '../../../src/core/cell';
import { UserError } from '../../../src/core/errors';
import { cellName } from '../../../src/core/location';
import type { Sheet, Workbook } from '../../../src/core/workbook';
import { type OpenOptions, openFileWorkbook } from '../../../src/workbook/file/file-driver';
import { plainWorkbook } from '../plain-workbook';

export const PATH = '台账.xlsx';

/** Reads a file in one go; its rows keep their cells in plain maps. */
export async function readXlsx(bytes: Uint8Array, options?: OpenOptions): Promise<Workbook> {
  return plainWorkbook(await openFileWorkbook(bytes, PATH, options).read());
}

/** The first sheet of a file. */
export async function readFirstSheet(bytes: Uint8Array): Promise<Sheet> {
  const [sheet] = (await readXlsx(bytes)).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** The first sheet's cells by their names, `{ A1: … }`. */
export async function readCells(bytes: Uint8Array): Promise<Record<string, Cell>> {
  const { rows } = await readFirstSheet(bytes);
  return Object.fromEntries(
    rows.flatMap(({ row, cells }) => [...cells].map(([column, cell]) => [cellName(row, column), cell])),
  );
}

/** The fault that reading a file gives: code and details. Anything but a user error, and success, fail the test. */
export async function faultOf(
  bytes: Uint8Array,
  options?: OpenOptions,
): Promise<{ code: string; [detail: string]: unknown }> {
  try {
    await readXlsx(bytes, options);
  } catch (error) {
    if (error instanceof UserError) return { code: error.code, ...error.details };
    throw error;
  }
  throw new Error('the file was read');
}
