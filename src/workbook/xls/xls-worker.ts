import { parentPort, workerData } from 'node:worker_threads';
import { type ConvertedXls, xlsToXlsx } from './xls-to-xlsx';

/** What the worker answers: the converted file, or the code of a user error. */
export type XlsAnswer = ConvertedXls | { readonly fault: 'workbook-encrypted' | 'workbook-damaged' };

function answer(bytes: Uint8Array): XlsAnswer {
  try {
    return xlsToXlsx(bytes);
  } catch (error) {
    return { fault: isEncryption(error) ? 'workbook-encrypted' : 'workbook-damaged' };
  }
}

/** The library tells its faults in words only; it speaks of encryption too where it cannot make out what a file is. */
function isEncryption(error: unknown): boolean {
  return error instanceof Error && /password/i.test(error.message);
}

parentPort?.postMessage(answer(workerData));
