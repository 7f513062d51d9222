import { UserError } from '../../core/errors';
import { isLegacyWorkbook } from '../file/file-kind';

/** The old format of WPS: the same container as .xls, but no library vouches for reading what is in it. */
const OLD_WPS = /\.ett?$/i;

/**
 * Whether the file has to be converted before it can be read.
 * @throws {UserError} `workbook-et`
 */
export function isOldFile(bytes: Uint8Array, path: string): boolean {
  if (!isLegacyWorkbook(bytes)) return false;
  if (OLD_WPS.test(path)) throw new UserError('workbook-et', { path });
  return true;
}
