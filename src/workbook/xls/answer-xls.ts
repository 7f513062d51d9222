import { type ConvertedXls, xlsToXlsx } from './xls-to-xlsx';

/** What a thread that converts one file answers: the converted file, or the code of a user error. */
export type XlsAnswer = ConvertedXls | { readonly fault: 'workbook-encrypted' | 'workbook-damaged' };

/** Converts an .xls file; whatever the library throws comes out as a fault. */
export function answerXls(bytes: Uint8Array): XlsAnswer {
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
