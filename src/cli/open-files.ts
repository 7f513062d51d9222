import path from 'node:path';
import type { Submission } from '../core/table';
import { submissionOf, tablesByUnit } from '../core/unit-tables';
import type { LedgerEnvironment } from '../ledger/environment';
import { type LoadedFile, type LoadOptions, loadFile, type ReadFile } from './load-file';
import { type FileRunner, loadInThreads } from './parallel/load-in-threads';
import { isRoster, tablesOf, withRoster } from './roster-in-batch';

/** Threads that open files and judge them by the rules over one table while they are at it. */
export interface Threads {
  readonly count: number;
  /** Starts them; they judge in this environment. */
  start(environment: LedgerEnvironment): FileRunner;
}

/** How the files of a batch are opened. */
export interface OpeningOptions extends LoadOptions {
  /** Files opened for their roster alone. */
  readonly rosterFiles: readonly LoadedFile[];
  /** Null to open one file after the other in this process. */
  readonly threads: Threads | null;
  /** Told after each file. */
  onFile(file: LoadedFile): void;
}

/** A roster among the inputs has to be known before the others are judged. Most are called so. */
const ROSTER_NAME = /名册|名单|花名|人员库|roster/i;

/** Opens the files in the order given. @throws {UserError} as `loadFile` does */
export async function openFiles(paths: readonly string[], options: OpeningOptions): Promise<LoadedFile[]> {
  const { threads, onFile } = options;
  const isFirst = (each: string): boolean => threads === null || ROSTER_NAME.test(path.basename(each));
  const first: LoadedFile[] = [];
  for (const each of paths.filter(isFirst)) {
    const file = await loadFile(each, options);
    first.push(file);
    onFile(file);
  }
  if (threads === null || first.length === paths.length) return first;
  const runner = threads.start(await withRoster(options.environment, first, options.rosterFiles));
  try {
    const left = paths.filter((each) => !isFirst(each));
    const judged = await loadInThreads(left, runner, threads.count, options, onFile);
    // With a roster that nobody had told them of, the threads judged by too little.
    const tooLittle = tablesOf(judged).some(isRoster);
    const byPath = new Map([...first, ...judged].map((file) => [file.path, file]));
    const files = paths.flatMap((each) => byPath.get(each) ?? []);
    const standsAlone = aloneIn(files);
    return await Promise.all(
      files.map((file) => (tooLittle || !standsAlone(file) ? readAgain(file, tooLittle) : file)),
    );
  } finally {
    await runner.close();
  }
}

/** Tells whether a file is all that its unit sent: then no other has a say in what is found in it. */
function aloneIn(files: readonly LoadedFile[]): (file: LoadedFile) => boolean {
  const sent = (file: ReadFile): Submission => submissionOf(file.path, file.tables);
  const unitTables = tablesByUnit(files.flatMap((file) => (file.status === 'read' ? [sent(file)] : [])));
  return (file) => file.status !== 'read' || unitTables(sent(file)).length === file.tables.length;
}

/** A file from a thread with its cells, and without what was found by too little knowledge. */
async function readAgain(file: LoadedFile, tooLittle: boolean): Promise<LoadedFile> {
  if (file.status !== 'read' || !file.found) return file;
  const { found, ...rest } = file;
  const workbook = await file.driver.read();
  return { ...rest, workbook, ...(!tooLittle && { found: { inTables: found.inTables } }) };
}

/** The file without what was found in it beforehand. */
export function notJudged(file: LoadedFile): LoadedFile {
  if (file.status !== 'read') return file;
  const { found: _, ...rest } = file;
  return rest satisfies ReadFile;
}
