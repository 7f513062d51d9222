import { readFileSync, statSync } from 'node:fs';
import { UserError } from '../core/errors';
import type { Issue } from '../core/issue';
import type { Table } from '../core/table';
import type { FileStatus } from '../core/validation';
import type { Workbook } from '../core/workbook';
import type { FoundIssues } from '../engine/judge';
import { refusal, unreadable } from '../engine/unopened';
import type { LedgerEnvironment } from '../ledger/environment';
import { type RecogniseOptions, recogniseWorkbook } from '../ledger/recognise';
import { type FileDriver, openFileWorkbook } from '../workbook/file/file-driver';
import { nodeTools } from '../workbook/file/node-tools';
import { DEFAULT_READ_LIMITS, type ReadLimits } from '../workbook/file/read-limits';
import { convertXls } from '../workbook/xls/convert-xls';
import { isOldFile } from '../workbook/xls/old-file';
import { openConvertedXls } from '../workbook/xls/xls-driver';
import { reasonOf } from './output';
import { workerFile } from './worker-file';

/** A file that was opened, with its tables. */
export interface ReadFile {
  readonly path: string;
  readonly status: 'read';
  readonly driver: FileDriver;
  /** Whether it is an .xls file: what the driver gives back is an .xlsx file without its fonts, borders and pictures. */
  readonly isConverted: boolean;
  readonly workbook: Workbook;
  readonly tables: readonly Table[];
  /** What the rules found, where the file was judged while it was read. */
  readonly found?: FoundIssues;
}

/** A file that could not be opened or was turned away, with the one issue that says why. */
export interface UnreadFile {
  readonly path: string;
  readonly status: Exclude<FileStatus, 'read'>;
  readonly issue: Issue;
}

/** A file as far as it could be opened. */
export type LoadedFile = ReadFile | UnreadFile;

/** What files are opened by. */
export interface LoadOptions {
  readonly environment: LedgerEnvironment;
  readonly recognition: RecogniseOptions;
  readonly limits: Partial<ReadLimits>;
}

/**
 * Opens one file and recognises its tables. What cannot be opened, and what bears a secrecy mark, comes back as one
 * issue on that file (design decision 9); a marked file is looked at no further.
 * @throws {UserError} `binding-invalid`: a fault of the binding file, not of this one
 */
export async function loadFile(path: string, options: LoadOptions): Promise<LoadedFile> {
  try {
    const { driver, isConverted } = await openDriver(path, options.limits);
    const workbook = await driver.read();
    const marked = refusal(workbook, options.environment);
    if (marked) return { path, status: 'refused', issue: marked };
    const tables = recogniseWorkbook(workbook, options.recognition);
    return { path, status: 'read', driver, isConverted, workbook, tables };
  } catch (error) {
    if (error instanceof UserError && error.code === 'binding-invalid') throw error;
    return { path, status: 'unreadable', issue: unreadableFile(path, error) };
  }
}

/** Old files are converted; what the driver edits and gives back is the .xlsx file made of them. */
async function openDriver(
  path: string,
  limits: Partial<ReadLimits>,
): Promise<Pick<ReadFile, 'driver' | 'isConverted'>> {
  const bytes = readBytes(path, limits);
  const options = { ...nodeTools, limits };
  if (!isOldFile(bytes, path)) {
    return { driver: openFileWorkbook(bytes, path, options), isConverted: false };
  }
  const converted = await convertXls(bytes, path, workerFile('xls-worker'));
  return { driver: openConvertedXls(converted, path, options), isConverted: true };
}

/**
 * A file that is larger than its content may be is not even taken into memory. Files are opened one after the other and
 * most are small: to wait for each in the thread pool would take longer than to read it.
 */
function readBytes(path: string, limits: Partial<ReadLimits>): Uint8Array {
  const limit = limits.totalBytes ?? DEFAULT_READ_LIMITS.totalBytes;
  if (statSync(path).size > limit) {
    throw new UserError('workbook-too-large', { path, what: 'totalBytes', limit });
  }
  return readFileSync(path);
}

/** A fault of the file system is told by its short reason. */
function unreadableFile(path: string, error: unknown): Issue {
  return error instanceof UserError
    ? unreadable(path, error.code, error.details)
    : unreadable(path, 'workbook-unreadable', { reason: reasonOf(error) });
}
