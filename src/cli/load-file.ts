import { readFile } from 'node:fs/promises';
import { UserError } from '../core/errors';
import type { Issue } from '../core/issue';
import { lintWorkbook } from '../core/linter';
import type { Table } from '../core/table';
import type { FileStatus } from '../core/validation';
import type { Workbook } from '../core/workbook';
import type { SheetBinding } from '../ledger/binding-file';
import type { LedgerEnvironment } from '../ledger/environment';
import { recogniseWorkbook } from '../ledger/recognise';
import { readableWorkbook } from '../rules/readable-workbook';
import { secrecyMark } from '../rules/secrecy-mark';
import { type FileDriver, openFileWorkbook } from '../workbook/file/file-driver';
import { nodeInflate } from '../workbook/file/node-inflate';
import { reasonOf } from './output';

/** A file as far as it could be opened. */
export type LoadedFile =
  | {
      readonly path: string;
      readonly status: 'read';
      readonly driver: FileDriver;
      readonly workbook: Workbook;
      readonly tables: readonly Table[];
    }
  | { readonly path: string; readonly status: Exclude<FileStatus, 'read'>; readonly issue: Issue };

/**
 * Opens one file and recognises its tables. What cannot be opened, and what bears a secrecy mark, comes back as one
 * issue on that file (design decision 9); a marked file is looked at no further.
 */
export async function loadFile(
  path: string,
  environment: LedgerEnvironment,
  binding: readonly SheetBinding[],
): Promise<LoadedFile> {
  try {
    const driver = openFileWorkbook(new Uint8Array(await readFile(path)), path, { inflate: nodeInflate });
    const workbook = await driver.read();
    const [marked] = lintWorkbook(
      { path, workbook, tables: [] },
      { rules: [secrecyMark], environment, settings: {} },
    );
    if (marked) return { path, status: 'refused', issue: marked };
    return { path, status: 'read', driver, workbook, tables: recogniseWorkbook(workbook, { binding }) };
  } catch (error) {
    return { path, status: 'unreadable', issue: unreadable(path, error) };
  }
}

/** The one issue of a file that could not be opened. A fault of the file system is told by its short reason. */
function unreadable(path: string, error: unknown): Issue {
  const { id, code, scope, severity } = readableWorkbook.meta;
  const fault = error instanceof UserError ? error : null;
  return {
    rule: id,
    code,
    scope,
    severity,
    messageId: fault?.code ?? 'workbook-unreadable',
    data: { ...(fault?.details ?? { reason: reasonOf(error) }), path },
    at: { sheet: '', row: null, column: null, path },
  };
}
