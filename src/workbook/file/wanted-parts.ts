/** What of a workbook is to be read: all of it where nothing else is said. */
export interface WantedParts {
  /** A sheet that is not wanted is left out, and its part is not even inflated. */
  readonly sheet?: (name: string) => boolean;
  /**
   * The last row whose cells are wanted, 1-based; 0 for no cells. A sheet is read as far as its first row beyond. What lies
   * over the cells (merges, filter, hidden columns) is read at any rate.
   */
  readonly lastRow?: number;
}
