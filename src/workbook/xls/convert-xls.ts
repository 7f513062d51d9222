import { Worker } from 'node:worker_threads';
import { UserError } from '../../core/errors';
import type { XlsAnswer } from './answer-xls';
import type { ConvertedXls } from './xls-to-xlsx';

/** What converting one file may cost. */
export interface XlsLimits {
  /** Megabytes of the worker's heap. */
  readonly heapMegabytes: number;
  readonly milliseconds: number;
}

/** An .xls file holds at most 65,536 rows a sheet; a sound one of 20 MB needs less. */
export const DEFAULT_XLS_LIMITS: XlsLimits = { heapMegabytes: 768, milliseconds: 30_000 };

/**
 * Converts an .xls file to .xlsx with SheetJS, in a thread of its own: the library has known weaknesses against crafted
 * files, and there it can neither take the memory of the program nor change its objects.
 * @param worker the file of the compiled `xls-worker`, @param path the name under which faults are reported
 * @throws {UserError} (as a rejection) `workbook-encrypted`, `workbook-damaged`, `workbook-too-large`, `workbook-too-slow`
 */
export function convertXls(
  bytes: Uint8Array,
  path: string,
  worker: string,
  limits: XlsLimits = DEFAULT_XLS_LIMITS,
): Promise<ConvertedXls> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
      // The library must not write among the issues, nor read what the program was started with.
      stdout: true,
      stderr: true,
      env: {},
      argv: [],
    });
    const fail = (code: string, details: Readonly<Record<string, string | number>> = {}): void =>
      reject(new UserError(code, { path, ...details }));
    const timer = setTimeout(() => {
      fail('workbook-too-slow', { limit: limits.milliseconds });
      void thread.terminate();
    }, limits.milliseconds);
    thread.once('message', (answer: XlsAnswer) => {
      if ('fault' in answer) fail(answer.fault, { part: 'xls' });
      else resolve(answer);
    });
    thread.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
        fail('workbook-too-large', { what: 'heapMegabytes', limit: limits.heapMegabytes });
      } else {
        reject(error);
      }
    });
    thread.once('exit', () => {
      clearTimeout(timer);
      // After an answer this changes nothing.
      fail('workbook-damaged', { part: 'xls' });
    });
  });
}
