import type { CellValue } from '../../core/cell';
import type { Edit } from '../../core/edit';
import type { Range } from '../../core/location';
import type { SheetRow } from '../../core/workbook';
import type { EditOutcome, RefusalReason } from '../port';
import type { LoggedEdit } from './edit-log';
import { judgePlaced, movedEdits, type Verdict } from './judge-placed';
import { type OpenSheet, openSheets } from './open-sheets';
import type { PlacedEdit } from './placed-edit';
import { type CellWrite, formatFor } from './plan-writes';
import type { Reading } from './read-sheet';
import { arrived, type WriteResult, writeCells } from './write-runs';

/** What came of a list of edits. */
export interface AppliedEdits {
  readonly outcome: EditOutcome;
  readonly logged: readonly LoggedEdit[];
  /** By sheet id: the edited rows as they were left. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<number, SheetRow>>;
  /** The fault that ended the writing early, if any; what was written before it stands in the outcome. */
  readonly fault: unknown;
}

/**
 * Makes the edits that still hold. Every edited row is read anew and compared with the row that was seen: where a row was
 * inserted above, or the sheet was sorted, the edits of that row are refused as `changed`.
 * @param knownMerges the merges that were read of a sheet, by Excel's id of it
 */
export async function applyEdits(
  reading: Reading,
  date1904: boolean,
  placed: readonly PlacedEdit[],
  knownMerges: (sheetId: string) => readonly Range[] | undefined,
): Promise<AppliedEdits> {
  const sheets = await openSheets(reading, placed, knownMerges);
  const first = judgePlaced(sheets, date1904, placed, new Map());
  const refused = movedEdits(sheets, first.applied);
  const planned = judgePlaced(sheets, date1904, placed, refused);
  const writes = finalWrites(sheets, planned);
  const { results, fault } = await writeAll(reading.context, sheets, writes);
  for (const entry of planned.applied) {
    const result = results.get(cellKey(entry.edit));
    if (!result || !arrived(result)) refused.set(entry, lossReason(entry, result?.found));
  }
  const made = judgePlaced(sheets, date1904, placed, refused);
  return { ...report(sheets, placed, made, results), fault };
}

type Writes = ReadonlyMap<string, ReadonlyMap<string, CellWrite>>;

/** For each sheet the cells to write, with what the last edit of each leaves in it. */
function finalWrites(sheets: ReadonlyMap<string, OpenSheet>, verdict: Verdict): Writes {
  const writes = new Map<string, Map<string, CellWrite>>();
  for (const { edit, restore } of verdict.applied) {
    const format = sheets.get(edit.sheet)?.present.format(edit.row, edit.column) ?? 'General';
    const own = writes.get(edit.sheet) ?? new Map<string, CellWrite>();
    const write: CellWrite = { row: edit.row, column: edit.column, value: edit.after, format };
    own.set(cellKey(edit), restore === undefined ? write : { ...write, restore });
    writes.set(edit.sheet, own);
  }
  return writes;
}

async function writeAll(
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, OpenSheet>,
  writes: Writes,
): Promise<{ results: Map<string, WriteResult>; fault: unknown }> {
  const results = new Map<string, WriteResult>();
  try {
    for (const [name, own] of writes) {
      const sheet = sheets.get(name)?.sheet;
      if (!sheet) continue;
      const note = (chunk: readonly WriteResult[]): void => {
        for (const result of chunk) results.set(cellKey({ sheet: name, ...result.write }), result);
      };
      await writeCells(context, sheet, [...own.values()], note);
      await writeCells(context, sheet, coercedTexts(own, name, results), note);
    }
    return { results, fault: null };
  } catch (fault) {
    return { results, fault };
  }
}

/** Texts that Excel took for something else after all: they are written once more as texts. */
function coercedTexts(
  own: ReadonlyMap<string, CellWrite>,
  name: string,
  results: ReadonlyMap<string, WriteResult>,
): CellWrite[] {
  return [...own.values()].flatMap((write) => {
    const result = results.get(cellKey({ sheet: name, ...write }));
    const isLost = result && typeof write.value === 'string' && !arrived(result) && result.found !== null;
    return isLost ? [{ ...write, restore: '@' }] : [];
  });
}

/** Excel drops a write to a covered cell of a merge without a word; older hosts do not tell which cells those are. */
function lossReason({ edit }: PlacedEdit, found: CellValue | undefined): RefusalReason {
  return found === null && edit.after !== null ? 'merged' : 'changed';
}

function report(
  sheets: ReadonlyMap<string, OpenSheet>,
  placed: readonly PlacedEdit[],
  made: Verdict,
  results: ReadonlyMap<string, WriteResult>,
): Omit<AppliedEdits, 'fault'> {
  const rows = new Map(
    made.workbook.sheets.flatMap((sheet) => {
      const id = sheets.get(sheet.name)?.id;
      return id === undefined ? [] : [[id, new Map(sheet.rows.map((row) => [row.row, row]))] as const];
    }),
  );
  const logged = placed
    .filter((entry) => made.applied.has(entry))
    .map(({ edit }): LoggedEdit => {
      const sheetId = sheets.get(edit.sheet)?.id ?? '';
      const row = rows.get(sheetId)?.get(edit.row) ?? emptyRow(edit.row);
      const write = results.get(cellKey(edit))?.write;
      const isReformatted = write !== undefined && formatFor(write) !== null;
      return isReformatted ? { edit, sheetId, row, format: write.format } : { edit, sheetId, row };
    });
  const outcome: EditOutcome = {
    applied: logged.map(({ edit }) => edit),
    refused: placed.flatMap((entry) => {
      const reason = made.reasons.get(entry);
      return reason ? [{ edit: entry.edit, reason }] : [];
    }),
  };
  return { outcome, logged, rows };
}

/** A row that holds nothing. */
export function emptyRow(row: number): SheetRow {
  return { row, hidden: false, cells: new Map() };
}

function cellKey({ sheet, row, column }: Pick<Edit, 'sheet' | 'row' | 'column'>): string {
  return `${row} ${column} ${sheet}`;
}
