import type { SubmittedFile } from './submissions-file';

/** A file that the user chose or dropped, not read yet. */
export interface HandedFile {
  /** Its name with the folders that were handed over, parts joined by `/`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  read(): Promise<Uint8Array>;
}

/** A larger file is not even taken into memory; a ledger has some hundred kilobytes. */
const LARGEST_FILE = 100 * 2 ** 20;

/** The file with its bytes; one that is too large, or gone meanwhile, with that as its fault. */
export async function submittedFile({ path, size, read }: HandedFile): Promise<SubmittedFile> {
  if (size > LARGEST_FILE) {
    return { path, fault: 'workbook-too-large', details: { what: 'totalBytes', limit: LARGEST_FILE } };
  }
  try {
    return { path, bytes: await read() };
  } catch (error) {
    return { path, fault: 'workbook-unreadable', details: { reason: String(error) } };
  }
}
