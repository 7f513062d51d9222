/** The elements of a workbook part that stand behind its calculation (ECMA-376 part 1, 18.2.27 CT_Workbook), in order. */
export const BEHIND_CALCULATION: readonly string[] = [
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** Those that stand behind its names. */
export const BEHIND_NAMES: readonly string[] = ['calcPr', ...BEHIND_CALCULATION];
