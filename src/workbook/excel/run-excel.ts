import { UserError } from '../../core/errors';
import { asExcelFault } from './excel-fault';

/**
 * Runs a batch against the workbook that the pane belongs to. Where the host can, it waits until the user has left a cell
 * that is being edited, and takes all that the batch writes for one step of Excel's own undo.
 * @throws {UserError} (as a rejection) with one of the codes of `EXCEL_FAULTS`
 */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  // In a page that was opened outside Excel the library does not define the name at all.
  if (typeof Excel === 'undefined') throw new UserError('excel-absent');
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
  } catch (error) {
    throw asExcelFault(error);
  }
}
