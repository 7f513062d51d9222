/** What this Excel can do beyond ExcelApi 1.7, the least that the add-in asks for. */
export interface HostFeatures {
  /** Lists the merged areas of a range (1.13). */
  readonly mergedAreas: boolean;
  /** Tells the range of a sheet's filter, and takes several ranges at once (1.9). */
  readonly filters: boolean;
  readonly severalRanges: boolean;
  /** Lets a table take in more rows (1.13); tells and sets what is printed (1.9); what may be typed (1.8). */
  readonly resizableTables: boolean;
  readonly printAreas: boolean;
  readonly validations: boolean;
  /** Selects several ranges at once (1.18). */
  readonly severalSelected: boolean;
  /** One event for the changes of all sheets (1.9). */
  readonly workbookEvents: boolean;
  readonly conditionalFormats: boolean;
  readonly comments: boolean;
  readonly notes: boolean;
  /** Hands out the workbook as a file. */
  readonly wholeFile: boolean;
  /** Opens a workbook that is given as bytes (1.8). */
  readonly newWorkbook: boolean;
  /** Opens an address in the user's browser. */
  readonly browserWindow: boolean;
}

/**
 * Asks the host, and the library too: a library kept on an own server can be older than the Excel that loads it, and
 * then lacks members that Excel has.
 */
export function hostFeatures(): HostFeatures {
  const has = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);
  return {
    mergedAreas: has('1.13') && 'getMergedAreasOrNullObject' in Excel.Range.prototype,
    filters: has('1.9'),
    severalRanges: has('1.9'),
    severalSelected: has('1.18') && 'select' in Excel.RangeAreas.prototype,
    resizableTables: has('1.13') && 'resize' in Excel.Table.prototype,
    printAreas: has('1.9'),
    validations: has('1.8'),
    workbookEvents: has('1.9'),
    conditionalFormats: has('1.6'),
    comments: has('1.10'),
    notes: has('1.18') && 'notes' in Excel.Workbook.prototype,
    wholeFile: Office.context.requirements.isSetSupported('CompressedFile', '1.1'),
    newWorkbook: has('1.8'),
    browserWindow:
      Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1') &&
      'openBrowserWindow' in Office.context.ui,
  };
}
