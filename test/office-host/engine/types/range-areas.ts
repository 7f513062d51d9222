import { cellCount, intersection } from '../../grid/rect';
import { invalidArgument } from '../api-error';
import type { CellRange } from '../cell-range';
import { clearCells } from '../clear-cells';
import { type HostClass, type HostObject, hostClass } from '../host-object';
import { conditionalFormatsObject } from './conditional-format';
import { dataValidationObject } from './data-validation';
import { rangeObject } from './range';
import { rangeFormatObject } from './range-format';
import { worksheetObject } from './worksheet';

/** Several rectangles of one sheet; at least one. */
interface Areas {
  readonly first: CellRange;
  readonly all: readonly CellRange[];
}

const rangesObject: HostClass<Areas> = hostClass('RangeCollection', () => ({
  items: ({ all }) => all.map((range) => rangeObject(range)),
}));

const areasObject: HostClass<Areas> = hostClass('RangeAreas', () => ({
  get: {
    Address: ({ all }) => all.map((range) => range.sheet.address(range.area)).join(','),
    AddressLocal: ({ all }) => all.map((range) => range.sheet.address(range.area)).join(','),
    AreaCount: ({ all }) => all.length,
    CellCount: ({ all }) => all.reduce((sum, range) => sum + cellCount(range.area), 0),
    IsEntireColumn: () => false,
    IsEntireRow: () => false,
  },
  nav: {
    Areas: rangesObject,
    Format: ({ all }) => rangeFormatObject(all),
    Worksheet: ({ first }) => worksheetObject(first),
    ConditionalFormats: ({ all }) => conditionalFormatsObject(all),
    DataValidation: ({ all }) => dataValidationObject(all),
  },
  call: {
    Clear: ({ all }, [what]) => {
      for (const range of all) clearCells(range, what);
    },
    GetIntersectionOrNullObject: ({ all }, [other]) =>
      areasOrNull(
        all.flatMap((range) => {
          const wanted = range.book.locate(String(other), range.sheet);
          const rect = wanted && intersection(range.area, wanted.rect);
          return rect ? [range.at(rect)] : [];
        }),
      ),
    _ValidateArraySize: () => undefined,
  },
}));

/** Several rectangles as one object. */
export function rangeAreasObject(ranges: readonly CellRange[]): HostObject {
  const [first] = ranges;
  if (!first) throw invalidArgument();
  return areasObject({ first, all: ranges });
}

export function areasOrNull(ranges: readonly CellRange[]): HostObject | null {
  return ranges.length === 0 ? null : rangeAreasObject(ranges);
}
