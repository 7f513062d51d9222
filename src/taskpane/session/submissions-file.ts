import { UserError } from '../../core/errors';
import type { IssueData } from '../../core/issue';
import type { Config } from '../../engine/config/parse-config';
import type { JudgedInput } from '../../engine/judge';
import { refusal, unreadable } from '../../engine/unopened';
import { recogniseWorkbook } from '../../ledger/recognise';
import { type FileDriver, openFileWorkbook } from '../../workbook/file/file-driver';
import type { ReadLimits } from '../../workbook/file/read-limits';
import { isOldFile } from '../../workbook/xls/old-file';
import { openConvertedXls } from '../../workbook/xls/xls-driver';
import type { ConvertOld } from './convert-old';

/** A file that the user handed over, or why not even its bytes could be had: a code of the reader's own. */
export type SubmittedFile = {
  /** Its name with the folders that it was handed over in, parts joined by `/`. */
  readonly path: string;
} & ({ readonly bytes: Uint8Array } | { readonly fault: string; readonly details: IssueData });

/** A file as far as it could be opened. */
export type OpenedSubmission = JudgedInput & {
  /** What copies are made of, where it was read: the file itself, or the .xlsx file that an .xls file was made into. */
  readonly bytes?: Uint8Array;
};

/**
 * Opens a file and recognises its tables, as the command line does. What cannot be opened, and what bears a secrecy
 * mark, comes back as one issue; nothing that a file holds makes this reject.
 */
export async function openSubmission(
  file: SubmittedFile,
  { limits, knowledge, settings }: Config,
  convert: ConvertOld,
): Promise<OpenedSubmission> {
  const { path } = file;
  if ('fault' in file) {
    return { path, status: 'unreadable', issue: unreadable(path, file.fault, file.details) };
  }
  try {
    const { driver, bytes } = await openDriver(file.bytes, path, { limits, convert });
    const workbook = await driver.read();
    const marked = refusal(workbook, { asOf: '', period: null, roster: null, settings });
    if (marked) return { path, status: 'refused', issue: marked };
    const tables = recogniseWorkbook(workbook, { definitions: knowledge.definitions });
    return { path, status: 'read', workbook, tables, bytes };
  } catch (error) {
    const issue =
      error instanceof UserError
        ? unreadable(path, error.code, error.details)
        : unreadable(path, 'workbook-unreadable', { reason: String(error) });
    return { path, status: 'unreadable', issue };
  }
}

/** Old files are converted, as the command line does. */
async function openDriver(
  bytes: Uint8Array,
  path: string,
  { limits, convert }: { readonly limits: Partial<ReadLimits>; readonly convert: ConvertOld },
): Promise<{ readonly driver: FileDriver; readonly bytes: Uint8Array }> {
  if (!isOldFile(bytes, path)) return { driver: openFileWorkbook(bytes, path, { limits }), bytes };
  const converted = await convert(bytes, path);
  return { driver: openConvertedXls(converted, path, { limits }), bytes: converted.xlsx };
}
