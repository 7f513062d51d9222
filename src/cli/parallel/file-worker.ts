import { workerData } from 'node:worker_threads';
import { UserError } from '../../core/errors';
import type { Language } from '../../core/language';
import type { Workbook } from '../../core/workbook';
import { type FoundIssues, lintTables, lintWhole } from '../../engine/judge';
import type { LedgerEnvironment } from '../../ledger/environment';
import type { RecogniseOptions } from '../../ledger/recognise';
import { type LoadOptions, loadFile, type UnreadFile } from '../load-file';
import { type OwnOptions, readOwnConfig } from '../own-config';
import { packTables } from './packed-tables';

/** What a thread is told, all of it plain data: rules hold functions, so it reads the config and what it names itself. */
export interface WorkerSetting {
  readonly configFile: string | null;
  readonly own: OwnOptions;
  readonly language: Language;
  readonly binding: NonNullable<RecogniseOptions['binding']>;
  readonly limits: LoadOptions['limits'];
  readonly environment: LedgerEnvironment;
}

/** A file that a thread has read, and what the rules found in it. */
export interface JudgedFile {
  readonly path: string;
  readonly status: 'read';
  readonly bytes: Uint8Array;
  /** As `packTables` writes them. */
  readonly tables: string;
  /** `JudgedRest` as JSON: many small objects take longer to copy than to write out and read. */
  readonly rest: string;
}

/** What else is known of such a file: its workbook without the rows, and what the rules found. */
export interface JudgedRest {
  readonly workbook: Workbook;
  readonly found: FoundIssues;
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

/** What files are opened and judged by: made once, for the first files, so that what it remembers serves all. */
let terms: ReturnType<typeof termsOf> | null = null;

async function termsOf({ configFile, own, language, binding, limits, environment }: WorkerSetting) {
  const { knowledge, rules: settings } = await readOwnConfig(configFile, own, language);
  return {
    options: { environment, limits, recognition: { binding, definitions: knowledge.definitions } },
    judging: { rules: knowledge.rules, settings, environment },
  };
}

/** Opens files, recognises their tables and judges them by the rules that need no more than the file. */
export async function judgeFiles(paths: readonly string[]): Promise<WorkerAnswer> {
  terms ??= termsOf(workerData as WorkerSetting);
  try {
    const { options, judging } = await terms;
    const files: (JudgedFile | ConvertedFile | UnreadFile)[] = [];
    for (const path of paths) {
      const file = await loadFile(path, options);
      if (file.status !== 'read') {
        files.push(file);
      } else if (file.isConverted) {
        files.push({ path, status: 'converted' });
      } else {
        const { workbook } = file;
        const rest: JudgedRest = {
          workbook: { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: [] })) },
          found: { inTables: lintTables(file, judging), inWhole: lintWhole(file, judging) },
        };
        files.push({
          path,
          status: 'read',
          bytes: file.driver.bytes(),
          tables: packTables(file.tables),
          rest: JSON.stringify(rest),
        });
      }
    }
    return { files };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { fault: { code: error.code, details: error.details } };
  }
}
