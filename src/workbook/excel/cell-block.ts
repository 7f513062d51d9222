import type { Cell, CellValue } from '../../core/cell';
import type { Range } from '../../core/location';
import { isDateFormat } from '../date-format';
import { serialToIso } from '../serial-date';

/** A rectangle of cells as Excel hands it out, row by row. Cells with nothing hold the empty text. */
export interface CellBlock {
  readonly range: Range;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  /** Excel's value types, loaded only for a block in which some text could be an error code. */
  readonly types: readonly (readonly unknown[])[] | null;
}

/** Whether some text of the values could be an error code such as `#REF!`, which only the value types tell apart. */
export function mayHoldErrors(values: readonly (readonly unknown[])[]): boolean {
  return values.some((row) => row.some((value) => typeof value === 'string' && ERROR_CODE.test(value)));
}

const ERROR_CODE = /^#[A-Z0-9_/]+[!?A]$/;

/** Calls back for each cell of the block that holds something, row by row. */
export function eachCell(
  block: CellBlock,
  dates: DateFormats,
  visit: (row: number, column: number, cell: Cell) => void,
): void {
  block.values.forEach((values, down) => {
    values.forEach((value, across) => {
      const formula = block.formulas[down]?.[across];
      if (value === '' && formula === '') return;
      const cell = cellOf(
        value,
        formula,
        block.types?.[down]?.[across],
        dates,
        block.formats[down]?.[across],
      );
      if (cell) visit(block.range.top + down, block.range.left + across, cell);
    });
  });
}

function cellOf(
  raw: unknown,
  formula: unknown,
  type: unknown,
  dates: DateFormats,
  format: unknown,
): Cell | null {
  const held = formulaOf(raw, formula);
  const withFormula = held === null ? {} : { formula: held };
  if (type === 'Error') return { value: null, error: String(raw), ...withFormula };
  const value = plainValue(raw);
  if (value === null) return held === null ? null : { value: null, formula: held };
  const date = typeof value === 'number' ? dates.iso(value, format) : null;
  return date === null ? { value, ...withFormula } : { value, date, ...withFormula };
}

/** A text that begins with `=` is its own "formula": no real formula computes its own wording. */
function formulaOf(raw: unknown, formula: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== raw ? formula.slice(1) : null;
}

/** The value as the core knows it; the empty text is nothing. */
export function plainValue(raw: unknown): CellValue {
  if (raw === '' || raw === null || raw === undefined) return null;
  return typeof raw === 'number' || typeof raw === 'boolean' ? raw : String(raw);
}

/** Dates by number format. A sheet has few formats and many cells, so each is judged once. */
export class DateFormats {
  private readonly known = new Map<unknown, boolean>();

  constructor(private readonly date1904: boolean) {}

  /** ISO text of a number in a cell of that format, or null when it is no date. */
  iso(value: number, format: unknown): string | null {
    let isDate = this.known.get(format);
    if (isDate === undefined) {
      isDate = typeof format === 'string' && isDateFormat(format);
      this.known.set(format, isDate);
    }
    return isDate ? serialToIso(value, this.date1904) : null;
  }
}
