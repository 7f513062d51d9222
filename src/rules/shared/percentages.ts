import type { Edit } from '../../core/edit';
import type { Location } from '../../core/location';
import type { Sheet, SheetView } from '../../core/workbook';
import { cellText } from '../../ledger/cell-text';
import { rowTexts } from '../../ledger/row-texts';
import { sheetView } from '../../ledger/sheet-view';
import { sheetSigns } from './sheet-signs';

/** One rate below a header, as far as it is a number. */
export interface Rate {
  readonly row: number;
  readonly value: string | number;
  /** Percentage with its sign as text, or a plain number. */
  readonly notation: 'percent' | 'number';
  /** Digits behind the point of a percentage; null for a plain number and for whole hundreds, which need none. */
  readonly decimals: number | null;
  readonly formula: boolean;
}

/** The rates below one header cell. */
export interface RateColumn {
  readonly at: Location & { readonly column: number };
  readonly header: string;
  readonly rates: readonly Rate[];
}

const RATE_HEADER = /(?:率|占比|比例|比重|百分比)(?:[（(]?[%％][)）]?)?$/;
const NO_RATE = /频率|税率|汇率|利率|费率|效率/;
const LONGEST_HEADER = 16;

/** The columns of a sheet that are headed as rates, with the numbers that stand below up to the next header or text. */
export function rateColumns(sheet: Sheet): RateColumn[] {
  const { rateRows } = sheetSigns(sheet);
  if (rateRows.size === 0) return [];
  const view = sheetView(sheet);
  return [...rateRows].flatMap((row) =>
    rowTexts(view, row).flatMap(({ column, text }) => {
      const header = text.replaceAll(/\s+/g, '');
      if (header.length > LONGEST_HEADER || !RATE_HEADER.test(header) || NO_RATE.test(header)) return [];
      const rates = ratesBelow(view, row + 1, column);
      return rates.length > 1 ? [{ at: { sheet: sheet.name, row, column }, header, rates }] : [];
    }),
  );
}

/** The edits that write every rate as a percentage with the most digits used; null where that is not certain. */
export function asPercentages({ at, rates }: RateColumn): Edit[] | null {
  const digits = Math.max(0, ...rates.map(({ decimals }) => decimals ?? 0));
  const edits: Edit[] = [];
  for (const { row, value, notation, formula } of rates) {
    // 1 may be a hundredth or the whole; a number above 1 may lack its sign or be wrong.
    if (formula || (notation === 'number' && (Number(value) >= 1 || Number(value) < 0))) return null;
    const percent = notation === 'number' ? Number(value) * 100 : Number.parseFloat(String(value));
    const after = `${percent.toFixed(digits)}%`;
    if (after !== value) edits.push({ sheet: at.sheet, row, column: at.column, before: value, after });
  }
  return edits;
}

function ratesBelow(view: SheetView, first: number, column: number): Rate[] {
  const rates: Rate[] = [];
  for (let row = first; row <= view.lastRow; row += 1) {
    const cell = view.cell(row, column);
    const text = cellText(cell);
    const rate = cell.date === undefined ? rateIn(text) : null;
    if (rate && cell.value !== null && typeof cell.value !== 'boolean')
      rates.push({ row, value: cell.value, ...rate, formula: cell.formula !== undefined });
    else if (/\p{Script=Han}{2,}/u.test(text)) break;
  }
  return rates;
}

function rateIn(text: string): Pick<Rate, 'notation' | 'decimals'> | null {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '');
  const percent = /^(\d+)(?:\.(\d+))?%$/.exec(plain);
  if (percent) {
    const whole = percent[2] === undefined && /^(?:0|100)$/.test(percent[1] ?? '');
    return { notation: 'percent', decimals: whole ? null : (percent[2]?.length ?? 0) };
  }
  return /^\d+(?:\.\d+)?$/.test(plain) ? { notation: 'number', decimals: null } : null;
}
