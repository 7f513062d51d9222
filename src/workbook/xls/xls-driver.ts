import type { Workbook } from '../../core/workbook';
import { type FileDriver, type OpenOptions, openFileWorkbook } from '../file/file-driver';
import type { ConvertedXls } from './xls-to-xlsx';

/**
 * A driver over a converted .xls file. It reads and edits the .xlsx file that the conversion made, and `bytes()` gives
 * that one: the old format is not written.
 * @param path the name of the .xls file, under which faults are reported
 * @throws {UserError} as `openFileWorkbook` does
 */
export function openConvertedXls(
  converted: ConvertedXls,
  path: string,
  options: OpenOptions = {},
): FileDriver {
  const driver = openFileWorkbook(converted.xlsx, path, options);
  return {
    name: driver.name,
    read: async (wanted) => withLost(await driver.read(wanted), converted),
    apply: (edits) => driver.apply(edits),
    lastFormattedRow: (sheet) => driver.lastFormattedRow(sheet),
    insertRows: (insertions) => driver.insertRows(insertions),
    takeBackRows: (insertions) => driver.takeBackRows(insertions),
    splitMerges: (merges) => driver.splitMerges(merges),
    joinCells: (ranges) => driver.joinCells(ranges),
    bytes: () => driver.bytes(),
    staleFormulas: () => driver.staleFormulas(),
  };
}

function withLost(workbook: Workbook, { hasMacros, labels }: ConvertedXls): Workbook {
  const all = [...(workbook.labels ?? []), ...labels];
  return { ...workbook, hasMacros, ...(all.length > 0 && { labels: all }) };
}
