import type { Range } from '../core/location';
import type { SheetView } from '../core/workbook';
import { squeeze } from '../text/normalize';
import { rowText, rowTexts, type TextCell } from './row-texts';

/** Knows the rows that stand at the head of a table again when a page break repeats them among its data. */
export class RepeatedRows {
  private readonly headers: ReadonlySet<string>;
  /** First texts of the header rows: a quick look before a whole row is compared. */
  private readonly openings: ReadonlySet<string>;

  /** @param above texts of the rows above the header, squeezed */
  constructor(
    view: SheetView,
    header: Range,
    private readonly above: ReadonlySet<string>,
  ) {
    const rows: (readonly TextCell[])[] = [];
    for (let row = header.top; row <= header.bottom; row += 1) rows.push(rowTexts(view, row));
    this.headers = new Set(rows.map(signature));
    this.openings = new Set(rows.map((texts) => texts[0]?.text ?? ''));
  }

  isHeader(texts: readonly TextCell[]): boolean {
    if (texts.length < 2 || !this.openings.has(texts[0]?.text ?? '')) return false;
    return this.headers.has(signature(texts));
  }

  /** Titles and head lines are rows of few cells. */
  isTitle(texts: readonly TextCell[]): boolean {
    return texts.length < 4 && this.above.has(squeeze(rowText(texts)));
  }
}

/** Whether a row numbers the columns: 1 | 2 | 3 … */
export function isColumnNumbers(texts: readonly TextCell[]): boolean {
  return texts.length > 2 && texts.every(({ text }, index) => text === String(index + 1));
}

function signature(texts: readonly TextCell[]): string {
  return texts.map(({ column, text }) => `${column}${squeeze(text)}`).join('\u0000');
}
