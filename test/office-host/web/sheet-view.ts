import { displayText } from '../grid/display-text';
import { type Rect, rectName } from '../grid/rect';
import type { Sheet } from '../grid/sheet';
import type { ExcelHost } from '../host/excel-host';

/** A cell as the outer page draws it. */
export interface CellView {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly fill?: string;
  readonly bold?: true;
  readonly color?: string;
  /** What a note or comment of the cell says. */
  readonly note?: string;
  /** A conditional format that holds everywhere, such as a mark of the add-in, paints it so. */
  readonly mark?: string;
}

/** What the outer page draws: the sheets' names, and a window of the sheet that is shown. */
export interface SheetView {
  readonly book: string;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  readonly active: string;
  readonly isProtected: boolean;
  readonly selection: Rect & { readonly name: string };
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly hiddenRows: readonly number[];
  readonly widths: readonly number[];
  readonly merges: readonly Rect[];
  readonly cells: readonly CellView[];
}

/** More rows than a person scrolls through to look; the add-in sees all of them. */
const MOST_ROWS = 300;
const MOST_COLUMNS = 40;
const STANDARD_WIDTH = 9;

/** The sheet that is shown, from its first row on, as far as a person looks. */
export function viewOf({ book }: ExcelHost): SheetView {
  const sheet = book.active;
  const used = sheet.used(false);
  const rows = Math.min(MOST_ROWS, Math.max(20, (used?.bottom ?? 0) + 5, book.selection.bottom + 2));
  const columns = Math.min(MOST_COLUMNS, Math.max(8, (used?.right ?? 0) + 3));
  const window: Rect = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  return {
    book: book.name,
    sheets: book.sheets.map(({ name, visibility }) => ({ name, hidden: visibility !== 'Visible' })),
    active: sheet.name,
    isProtected: sheet.protection !== null,
    selection: { ...book.selection, name: rectName(book.selection) },
    rows,
    columns,
    frozenRows: sheet.frozen.rows,
    hiddenRows: [...sheet.rowLines].filter(([, line]) => line.hidden).map(([row]) => row),
    widths: Array.from({ length: columns }, (_, column) => {
      const line = sheet.columnLines.get(column);
      return line?.hidden ? 0 : (line?.size ?? STANDARD_WIDTH);
    }),
    merges: sheet.merges,
    cells: cellViews(sheet, window),
  };
}

function cellViews(sheet: Sheet, window: Rect): CellView[] {
  const notes = new Map(
    [...sheet.notes, ...sheet.comments].map(({ rect, content }) => [`${rect.top} ${rect.left}`, content]),
  );
  const marks = marksOf(sheet, window);
  const views = new Map<string, CellView>();
  sheet.eachStored(window, (cell, row, column) => {
    const { fill, font } = cell.style;
    views.set(`${row} ${column}`, {
      row,
      column,
      text: displayText(cell),
      ...(fill === undefined ? {} : { fill }),
      ...(font?.Bold === true ? { bold: true as const } : {}),
      ...(typeof font?.Color === 'string' ? { color: font.Color } : {}),
    });
  });
  for (const key of new Set([...notes.keys(), ...marks.keys()])) {
    const [row = 0, column = 0] = key.split(' ').map(Number);
    if (row > window.bottom || column > window.right) continue;
    const note = notes.get(key);
    const mark = marks.get(key);
    views.set(key, {
      ...(views.get(key) ?? { row, column, text: '' }),
      ...(note === undefined ? {} : { note }),
      ...(mark === undefined ? {} : { mark }),
    });
  }
  return [...views.values()];
}

/** Colours of conditional formats whose formula is always true; others the host cannot compute. */
function marksOf(sheet: Sheet, window: Rect): Map<string, string> {
  const marks = new Map<string, string>();
  for (const { formula, fill, rects } of sheet.conditionalFormats) {
    if (fill === null || !/^=(?:TRUE(?:\(\))?|1=1|1)$/i.test(formula.replaceAll(' ', ''))) continue;
    for (const rect of rects) {
      for (let row = rect.top; row <= Math.min(rect.bottom, window.bottom); row += 1) {
        for (let column = rect.left; column <= Math.min(rect.right, window.right); column += 1) {
          marks.set(`${row} ${column}`, fill);
        }
      }
    }
  }
  return marks;
}
