import { UserError } from '../../core/errors';
import { asExcelFault } from './excel-fault';
import { hostFeatures } from './host-features';

/**
 * Opens a workbook file as a new, unsaved workbook beside this one.
 * @param base64 the bytes of an .xlsx file
 * @throws {UserError} (as a rejection) `excel-not-supported` before ExcelApi 1.8
 */
export async function openAsNewWorkbook(base64: string): Promise<void> {
  if (!hostFeatures().newWorkbook) throw new UserError('excel-not-supported', { place: 'createWorkbook' });
  try {
    await Excel.createWorkbook(base64);
  } catch (error) {
    throw asExcelFault(error);
  }
}

/** Opens an address in the user's browser, which can save files where the pane cannot. @returns false when this host cannot */
export function openInBrowser(url: string): boolean {
  if (!hostFeatures().browserWindow) return false;
  Office.context.ui.openBrowserWindow(url);
  return true;
}
