import { contains, intersection } from '../../grid/rect';
import type { Validation } from '../../grid/sheet-parts';
import { subtract } from '../../grid/subtract';
import { invalidArgument } from '../api-error';
import type { CellRange } from '../cell-range';
import { type HostClass, hostClass } from '../host-object';
import { isRecord } from '../json';
import { assertAllowed } from '../range-writes';
import type { Ranges } from './range-format';

/** What a rule of office.js is called as a type. */
const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** The validation of the range: one for all of it, or the first that touches it. */
function current(ranges: Ranges): Validation | undefined {
  const [range] = ranges;
  return range?.sheet.validations.find(({ rects }) => rects.some((rect) => intersection(rect, range.area)));
}

function typeOf(ranges: Ranges): string {
  const validation = current(ranges);
  const [range] = ranges;
  if (!validation || !range) return 'None';
  if (!validation.rects.some((rect) => contains(rect, range.area))) return 'Inconsistent';
  return TYPES[Object.keys(validation.rule)[0] ?? ''] ?? 'None';
}

function clear({ sheet, area }: CellRange): void {
  sheet.validations = sheet.validations.flatMap((validation) => {
    const rects = validation.rects.flatMap((rect) => subtract(rect, area));
    return rects.length === 0 ? [] : [{ ...validation, rects }];
  });
}

/** Changes the validation of exactly these ranges, splitting one that reaches further. */
function change(ranges: Ranges, alter: Partial<Validation>): void {
  const old = current(ranges);
  for (const range of ranges) {
    assertAllowed(range.sheet, 'allowFormatCells');
    clear(range);
    range.sheet.validations.push({
      rule: old?.rule ?? {},
      errorAlert: old?.errorAlert ?? null,
      prompt: old?.prompt ?? null,
      ignoreBlanks: old?.ignoreBlanks ?? true,
      ...alter,
      rects: [range.area],
    });
  }
}

/** What may be typed into cells. */
export const dataValidationObject: HostClass<Ranges> = hostClass('DataValidation', () => ({
  get: {
    Type: typeOf,
    Rule: (ranges) => current(ranges)?.rule ?? {},
    ErrorAlert: (ranges) =>
      current(ranges)?.errorAlert ?? { message: '', showAlert: true, style: 'Stop', title: '' },
    Prompt: (ranges) => current(ranges)?.prompt ?? { message: '', showPrompt: true, title: '' },
    IgnoreBlanks: (ranges) => current(ranges)?.ignoreBlanks ?? true,
    Valid: () => true,
  },
  set: {
    Rule: (ranges, value) => {
      if (!isRecord(value)) throw invalidArgument();
      change(ranges, { rule: value });
    },
    ErrorAlert: (ranges, value) => change(ranges, { errorAlert: value }),
    Prompt: (ranges, value) => change(ranges, { prompt: value }),
    IgnoreBlanks: (ranges, value) => change(ranges, { ignoreBlanks: value === true }),
  },
  call: {
    Clear: (ranges) => {
      ranges.forEach(clear);
    },
  },
}));
