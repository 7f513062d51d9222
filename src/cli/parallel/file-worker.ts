import { workerData } from 'node:worker_threads';
import { UserError } from '../../core/errors';
import type { Issue } from '../../core/issue';
import type { Language } from '../../core/language';
import type { Table } from '../../core/table';
import type { Workbook } from '../../core/workbook';
import { lintTables } from '../../engine/judge';
import type { LedgerEnvironment } from '../../ledger/environment';
import type { RecogniseOptions } from '../../ledger/recognise';
import { type LoadOptions, loadFile, type UnreadFile } from '../load-file';
import { type OwnOptions, readOwnConfig } from '../own-config';

/** What a thread is told, all of it plain data: rules hold functions, so it reads the config and what it names itself. */
export interface WorkerSetting {
  readonly configFile: string | null;
  readonly own: OwnOptions;
  readonly language: Language;
  readonly binding: NonNullable<RecogniseOptions['binding']>;
  readonly limits: LoadOptions['limits'];
  readonly environment: LedgerEnvironment;
}

/** A file that a thread has read, and what the rules found that one table is enough for. */
export interface JudgedFile {
  readonly path: string;
  readonly status: 'read';
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
  readonly tables: readonly Table[];
  readonly tableIssues: readonly Issue[];
}

/** An .xls file: what became of it cannot be put together again from plain data, so the program opens it itself. */
export interface ConvertedFile {
  readonly path: string;
  readonly status: 'converted';
}

/** What a thread answers: the files in order, or a fault of the command that no other file would be spared. */
export type WorkerAnswer =
  | { readonly files: readonly (JudgedFile | ConvertedFile | UnreadFile)[] }
  | { readonly fault: Pick<UserError, 'code' | 'details'> };

/** Drivers keep the cells of a row in a class of their own; copied between threads it would lose what it can do. */
function asData(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: new Map(row.cells) })),
  }));
  return { ...workbook, sheets };
}

/** What the config says is read once, for the first files. */
let known: ReturnType<typeof readOwnConfig> | null = null;

/** Opens files, recognises their tables and judges them by the rules that need no more than one table. */
export async function judgeFiles(paths: readonly string[]): Promise<WorkerAnswer> {
  const { configFile, own, language, binding, limits, environment } = workerData as WorkerSetting;
  known ??= readOwnConfig(configFile, own, language);
  try {
    const { knowledge, rules: settings } = await known;
    const options = { environment, limits, recognition: { binding, definitions: knowledge.definitions } };
    const files: (JudgedFile | ConvertedFile | UnreadFile)[] = [];
    for (const path of paths) {
      const file = await loadFile(path, options);
      if (file.status !== 'read') {
        files.push(file);
      } else if (file.isConverted) {
        files.push({ path, status: 'converted' });
      } else {
        const { driver, workbook, tables } = file;
        const tableIssues = lintTables(file, { rules: knowledge.rules, settings, environment });
        files.push({
          path,
          status: 'read',
          bytes: driver.bytes(),
          workbook: asData(workbook),
          tables,
          tableIssues,
        });
      }
    }
    return { files };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { fault: { code: error.code, details: error.details } };
  }
}
