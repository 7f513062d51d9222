import { cellName } from '../../core/location';
import { SheetView, type Workbook } from '../../core/workbook';
import { normalizeHeader } from '../../text/normalize';
import { cellText } from '../cell-text';

/** A row of a sheet that a user fills in for the tool: the parts that are filled in, and where each part stands. */
export interface SheetEntry<Part extends string> {
  readonly parts: Readonly<Partial<Record<Part, string>>>;
  /** `规则!F5`; for a part without a column, the row's first cell. */
  placeOf(part: string): string;
}

/** The columns of such a sheet. */
export interface EntryColumns<Part extends string> {
  /** Part → header. */
  readonly titles: Readonly<Record<Part, string>>;
  /** The parts whose headers tell the sheet from others. */
  readonly telling: readonly Part[];
}

/** The header may stand below a title and a line of explanation. */
const HEADER_WITHIN = 10;

/** The entries of every sheet of a workbook that has the telling headers, in order; null where none has. */
export function readEntrySheets<Part extends string>(
  { sheets }: Workbook,
  columns: EntryColumns<Part>,
): SheetEntry<Part>[] | null {
  const found = sheets.flatMap((sheet) => {
    const view = new SheetView(sheet);
    const header = headerOf(view, columns);
    return header ? [entriesBelow(view, header)] : [];
  });
  return found.length === 0 ? null : found.flat();
}

interface EntryHeader<Part extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<Part, number>;
}

function entriesBelow<Part extends string>(view: SheetView, header: EntryHeader<Part>): SheetEntry<Part>[] {
  const columns = new Map<string, number>(header.columns);
  const [first = 1] = columns.values();
  const entries: SheetEntry<Part>[] = [];
  for (let row = header.row + 1; row <= view.lastRow; row += 1) {
    const parts: Partial<Record<Part, string>> = {};
    for (const [part, column] of header.columns) {
      const text = cellText(view.shown(row, column));
      if (text !== '') parts[part] = text;
    }
    if (Object.keys(parts).length === 0) continue;
    const placeOf = (part: string): string =>
      `${view.sheet.name}!${cellName(row, columns.get(part) ?? first)}`;
    entries.push({ parts, placeOf });
  }
  return entries;
}

function headerOf<Part extends string>(
  view: SheetView,
  { titles, telling }: EntryColumns<Part>,
): EntryHeader<Part> | null {
  const parts = Object.keys(titles) as Part[];
  for (let row = 1; row <= Math.min(view.lastRow, HEADER_WITHIN); row += 1) {
    const written = [...(view.row(row)?.cells ?? [])].map(
      ([column, cell]) => [normalizeHeader(cellText(cell)), column] as const,
    );
    const columns = new Map(
      parts.flatMap((part): [Part, number][] => {
        const found = written.find(([title]) => title === titles[part]);
        return found ? [[part, found[1]]] : [];
      }),
    );
    if (telling.every((part) => columns.has(part))) return { row, columns };
  }
  return null;
}
