import { existsSync } from 'node:fs';
import { workerFile } from '../worker-file';
import type { WorkerSetting } from './file-worker';
import type { FileRunner } from './load-in-threads';
import { threadRunner } from './thread-runner';

/** Whether the compiled file is there that threads run: a program started from its sources has none. */
export function hasFileThreads(): boolean {
  return existsSync(workerFile('file-worker'));
}

/** Threads that open and judge files, as `judgeFiles` does. */
export function fileThreads(threads: number, data: WorkerSetting): FileRunner {
  return threadRunner({ file: workerFile('file-worker'), name: 'judgeFiles', data, threads });
}
