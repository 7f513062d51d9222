import { ExcelUtilities } from '@microsoft/office-js-helpers';

/**
 * The only door to the helpers library, which is no longer maintained: behind it stands what was seen to work. Its dialogs and
 * notices break the pane's content policy, and its storage cannot clear, list or test for keys.
 */

/** The sheet of that name: a new one, or the one that is there with its cells cleared. */
export function forceCreateSheet(workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> {
  return ExcelUtilities.forceCreateSheet(workbook, name, true);
}
