import { UserError } from '../../core/errors';
import type { XlsAnswer } from '../../workbook/xls/answer-xls';
import type { ConvertedXls } from '../../workbook/xls/xls-to-xlsx';

/**
 * Converts an .xls file to .xlsx. @param path the name under which faults are reported
 * @throws {UserError} (as a rejection) `workbook-encrypted`, `workbook-damaged`, `workbook-too-slow`, `workbook-legacy`
 */
export type ConvertOld = (bytes: Uint8Array, path: string) => Promise<ConvertedXls>;

/** As long as the command line waits, in milliseconds. */
const PATIENCE = 30_000;

/** A thread that converts one file and posts an `XlsAnswer`. */
export type XlsThread = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/**
 * Converts in a thread of its own, which ends with the file: the library has known weaknesses against crafted files, and
 * there it cannot change the objects of the pane. The library is loaded with the first old file.
 * @param start gives a new thread; null where the program lets none be started
 */
export function convertApart(start: () => XlsThread | null, patience = PATIENCE): ConvertOld {
  return (bytes, path) =>
    new Promise((resolve, reject) => {
      const thread = start();
      if (!thread) return reject(new UserError('workbook-legacy', { path }));
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        thread.terminate();
        settle();
      };
      const fail = (code: string, details: Readonly<Record<string, string | number>> = {}): void =>
        end(() => reject(new UserError(code, { path, ...details })));
      const timer = setTimeout(() => fail('workbook-too-slow', { limit: patience }), patience);
      thread.onmessage = ({ data }: MessageEvent<XlsAnswer>): void => {
        if ('fault' in data) fail(data.fault, { part: 'xls' });
        else end(() => resolve(data));
      };
      // A thread that breaks down was given something that it could not take.
      thread.onerror = () => fail('workbook-damaged', { part: 'xls' });
      thread.postMessage(bytes);
    });
}
