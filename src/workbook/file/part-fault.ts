import { UserError } from '../../core/errors';

/** What low-level readers throw when bytes make no sense; they know neither the file nor the part. */
export class PartFault extends Error {}

/**
 * Runs a reader of one part and names file and part in its faults.
 * @throws {UserError} `workbook-damaged` for a {@link PartFault}; any other error passes
 */
export function readingPart<T>(path: string, part: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PartFault)) throw error;
    throw new UserError('workbook-damaged', { path, part }, { cause: error });
  }
}
