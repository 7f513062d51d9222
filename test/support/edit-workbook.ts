import { parseCellName, parseRangeName } from '../../src/core/location';
import type { Sheet, Workbook } from '../../src/core/workbook';
import { cellFromText } from './sheet-from-markdown';

/** Changes to one sheet of a workbook, the first unless another is named. */
export interface SheetEdits {
  readonly sheet?: string;
  /** A1 name → text in the notation of `sheetFromMarkdown`; null empties the cell. */
  readonly cells?: Readonly<Record<string, string | number | null>>;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly dropRows?: readonly number[];
  readonly rename?: string;
  readonly state?: Sheet['state'];
}

/** The workbook with one sheet changed. */
export function editWorkbook(workbook: Workbook, edits: SheetEdits): Workbook {
  const target = edits.sheet ?? workbook.sheets[0]?.name;
  if (!workbook.sheets.some(({ name }) => name === target)) throw new Error(`no sheet ${target}`);
  const sheets = workbook.sheets.map((sheet) => (sheet.name === target ? editSheet(sheet, edits) : sheet));
  return { ...workbook, sheets };
}

function editSheet(sheet: Sheet, edits: SheetEdits): Sheet {
  const { cells = {}, merges = [], hiddenRows = [], dropRows = [], rename, state } = edits;
  const byRow = new Map(sheet.rows.map((row) => [row.row, { ...row, cells: new Map(row.cells) }]));
  for (const [name, text] of Object.entries(cells)) {
    const at = parseCellName(name);
    if (!at) throw new Error(`${name} is no cell`);
    const row = byRow.get(at.row) ?? { row: at.row, hidden: false, cells: new Map() };
    byRow.set(at.row, row);
    if (text === null) row.cells.delete(at.column);
    else row.cells.set(at.column, cellFromText(String(text)));
  }
  return {
    ...sheet,
    name: rename ?? sheet.name,
    state: state ?? sheet.state,
    rows: [...byRow.values()]
      .filter(({ row }) => !dropRows.includes(row))
      .map((row) => ({ ...row, hidden: row.hidden || hiddenRows.includes(row.row) }))
      .sort((a, b) => a.row - b.row),
    merges: [...sheet.merges, ...merges.flatMap((name) => parseRangeName(name) ?? [])],
  };
}
