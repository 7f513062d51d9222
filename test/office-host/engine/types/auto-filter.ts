import { CellRange, cellRangeOf } from '../cell-range';
import { type HostClass, hostClass } from '../host-object';
import { assertAllowed } from '../range-writes';
import { rangeObject } from './range';
import type { TablePlace } from './table';
import type { SheetPlace } from './worksheet';

/** The filter of a sheet. Criteria are not applied: the grid hides rows only by hand. */
export const autoFilterObject: HostClass<SheetPlace> = hostClass('AutoFilter', () => ({
  get: {
    Enabled: ({ sheet }) => sheet.autoFilter !== null,
    IsDataFiltered: () => false,
    Criteria: () => [],
  },
  call: {
    Apply: ({ book, sheet }, [address]) => {
      assertAllowed(sheet, 'allowAutoFilter');
      sheet.autoFilter = cellRangeOf(book, address, sheet).area;
    },
    Remove: ({ sheet }) => {
      sheet.autoFilter = null;
    },
    ClearCriteria: () => undefined,
    Reapply: () => undefined,
    GetRangeOrNullObject: ({ book, sheet }) =>
      sheet.autoFilter && rangeObject(new CellRange(book, sheet, sheet.autoFilter)),
  },
}));

/** The filter of a table: on, with nothing chosen. */
export const tableAutoFilterObject: HostClass<TablePlace> = hostClass('AutoFilter', () => ({
  get: { Enabled: () => true, IsDataFiltered: () => false, Criteria: () => [] },
  call: {
    ClearCriteria: () => undefined,
    Reapply: () => undefined,
    GetRangeOrNullObject: ({ book, sheet, table }) => rangeObject(new CellRange(book, sheet, table.rect)),
  },
}));

/** The filter of a table's column. */
export const filterObject: HostClass<TablePlace> = hostClass('Filter', () => ({
  get: { Criteria: () => null },
  call: { Clear: () => undefined },
}));
