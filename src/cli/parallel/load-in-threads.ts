import { UserError } from '../../core/errors';
import { unreadable } from '../../engine/unopened';
import { DEFINITIONS } from '../../ledger/definitions';
import { openFileWorkbook } from '../../workbook/file/file-driver';
import { nodeTools } from '../../workbook/file/node-tools';
import { type LoadedFile, type LoadOptions, loadFile } from '../load-file';
import type { ConvertedFile, JudgedFile, JudgedRest, WorkerAnswer } from './file-worker';
import { unpackTables } from './packed-tables';
import type { Outcome, TaskRunner } from './task-runner';

/** As many files make one task, fewer where every thread would not get some of them. */
const FILES_A_TASK = 20;
const TASKS_A_THREAD = 4;

/** Does tasks of some files each. */
export type FileRunner = TaskRunner<readonly string[], WorkerAnswer>;

/**
 * Opens files in threads, in the order given; tables come with what the rules found, workbooks without their cells. A file at which its
 * thread died is reported like one that cannot be read, with the cause, and no other file is lost.
 * @param onFile told after each file
 * @throws {UserError} `binding-invalid`, as `loadFile` does
 */
export async function loadInThreads(
  paths: readonly string[],
  runner: FileRunner,
  threads: number,
  options: LoadOptions,
  onFile: (file: LoadedFile) => void,
): Promise<LoadedFile[]> {
  const opened = new Map<string, LoadedFile>();
  const take = async (file: LoadedFile | JudgedFile | ConvertedFile): Promise<void> => {
    const whole = await asLoaded(file, options);
    opened.set(whole.path, whole);
    onFile(whole);
  };
  const size = Math.max(1, Math.min(FILES_A_TASK, Math.ceil(paths.length / (threads * TASKS_A_THREAD))));
  const lost = await runAll(runner, inParts(paths, size), take);
  // One of them is at fault. Each by itself, the others come through.
  const fatal = await runAll(
    runner,
    lost.flatMap(({ task }) => inParts(task, 1)),
    take,
  );
  for (const { task, failure } of fatal) {
    for (const path of task) {
      await take({ path, status: 'unreadable', issue: unreadable(path, 'reader-died', { reason: failure }) });
    }
  }
  return paths.flatMap((path) => opened.get(path) ?? []);
}

interface LostTask {
  readonly task: readonly string[];
  readonly failure: string;
}

/** Does the tasks and gives those that failed. */
async function runAll(
  runner: FileRunner,
  tasks: readonly (readonly string[])[],
  take: (file: LoadedFile | JudgedFile | ConvertedFile) => Promise<void>,
): Promise<LostTask[]> {
  const lost: LostTask[] = [];
  const taken: Promise<void>[] = [];
  const faults: UserError[] = [];
  await runner.run(tasks, (outcome: Outcome<WorkerAnswer>, task) => {
    if ('failure' in outcome) lost.push({ task, failure: outcome.failure });
    else if ('fault' in outcome.result)
      faults.push(new UserError(outcome.result.fault.code, outcome.result.fault.details));
    else taken.push(...outcome.result.files.map(take));
  });
  await Promise.all(taken);
  if (faults[0]) throw faults[0];
  return lost;
}

/** A file as the program would have opened it itself. */
async function asLoaded(
  file: LoadedFile | JudgedFile | ConvertedFile,
  options: LoadOptions,
): Promise<LoadedFile> {
  if (file.status === 'converted') return loadFile(file.path, options);
  if (file.status !== 'read' || 'driver' in file) return file;
  const { path, status, bytes } = file;
  const driver = openFileWorkbook(bytes, path, { ...nodeTools, limits: options.limits });
  const { workbook, found } = JSON.parse(file.rest) as JudgedRest;
  const tables = unpackTables(file.tables, path, options.recognition.definitions ?? DEFINITIONS);
  return { path, status, driver, isConverted: false, workbook, tables, found };
}

function inParts<T>(list: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let start = 0; start < list.length; start += size) parts.push(list.slice(start, start + size));
  return parts;
}
