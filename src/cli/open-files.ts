import path from 'node:path';
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
    const others = tablesOf(judged).some(isRoster) ? judged.map(notJudged) : judged;
    const byPath = new Map([...first, ...others].map((file) => [file.path, file]));
    return paths.flatMap((each) => byPath.get(each) ?? []);
  } finally {
    await runner.close();
  }
}

/** The file without what was found in it beforehand. */
export function notJudged(file: LoadedFile): LoadedFile {
  if (file.status !== 'read') return file;
  const { tableIssues: _, ...rest } = file;
  return rest satisfies ReadFile;
}
