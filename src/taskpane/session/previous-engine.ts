import type { Language } from '../../core/language';
import type { Location } from '../../core/location';
import type { Workbook } from '../../core/workbook';
import type { Imported } from './settings-engine';
import type { SubmittedFile } from './submissions-file';

/** The folder that a file of the period before is said to lie in: both periods' files often bear one name. */
export const PREVIOUS_FOLDER = '上期/';

/** Whether a place lies in the file of the period before, so that the open workbook cannot show it. */
export function isInPrevious({ path }: Location): boolean {
  return path?.startsWith(PREVIOUS_FOLDER) ?? false;
}

/** The workbook of the period before, as it was read of a file. It crosses between workers, so it is plain data. */
export interface PreviousFile {
  /** Its path lies in a folder of its own, so that its places are never taken for places of the open workbook. */
  readonly workbook: Workbook;
  /** How many ledgers were recognised in it. */
  readonly tables: number;
}

/** Reading the file of the period before, away from the pane. */
export interface PreviousFiles {
  /** @param options as the workbook keeps them; they limit what a file may hold */
  readPrevious(file: SubmittedFile, options: unknown, language: Language): Promise<Imported<PreviousFile>>;
}

/** What checks and fills against the period before. */
export interface PreviousEngine {
  /** Holds the workbook against this from the next check on; null for no longer. */
  takePrevious(workbook: Workbook | null): Promise<void>;
}
