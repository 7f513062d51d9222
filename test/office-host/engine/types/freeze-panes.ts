import { MAX_COLUMNS, MAX_ROWS } from '../../grid/rect';
import { CellRange, cellRangeOf } from '../cell-range';
import { type HostClass, hostClass } from '../host-object';
import { rangeObject } from './range';
import type { SheetPlace } from './worksheet';

function frozenRange({ book, sheet }: SheetPlace): CellRange | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return new CellRange(book, sheet, {
    top: 0,
    left: 0,
    bottom: rows === 0 ? MAX_ROWS - 1 : rows - 1,
    right: columns === 0 ? MAX_COLUMNS - 1 : columns - 1,
  });
}

/** Rows and columns that stay in sight. */
export const freezePanesObject: HostClass<SheetPlace> = hostClass('WorksheetFreezePanes', () => ({
  call: {
    FreezeRows: ({ sheet }, [count]) => {
      sheet.frozen = { rows: Number(count ?? 1), columns: 0 };
    },
    FreezeColumns: ({ sheet }, [count]) => {
      sheet.frozen = { rows: 0, columns: Number(count ?? 1) };
    },
    FreezeAt: ({ book, sheet }, [address]) => {
      const { bottom, right } = cellRangeOf(book, address, sheet).area;
      sheet.frozen = {
        rows: bottom === MAX_ROWS - 1 ? 0 : bottom + 1,
        columns: right === MAX_COLUMNS - 1 ? 0 : right + 1,
      };
    },
    Unfreeze: ({ sheet }) => {
      sheet.frozen = { rows: 0, columns: 0 };
    },
    GetLocationOrNullObject: (place) => {
      const range = frozenRange(place);
      return range && rangeObject(range);
    },
  },
}));
