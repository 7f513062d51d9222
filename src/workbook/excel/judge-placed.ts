import type { Edit } from '../../core/edit';
import type { Sheet, Workbook } from '../../core/workbook';
import { judgeEdits } from '../judge-edits';
import type { RefusalReason } from '../port';
import type { OpenSheet } from './open-sheets';
import type { PlacedEdit } from './placed-edit';
import { isSameRow } from './same-row';

/** What edits come to, and the edited rows with them in it. */
export interface Verdict {
  readonly applied: ReadonlySet<PlacedEdit>;
  readonly reasons: ReadonlyMap<PlacedEdit, RefusalReason>;
  readonly workbook: Workbook;
}

/**
 * Judges edits against sheets as they are now.
 * @param refused edits that are refused already
 */
export function judgePlaced(
  sheets: ReadonlyMap<string, OpenSheet>,
  date1904: boolean,
  placed: readonly PlacedEdit[],
  refused: ReadonlyMap<PlacedEdit, RefusalReason>,
): Verdict {
  // Each edit is judged as a copy of its own: a caller may hand in the same edit twice.
  const copies = new Map<Edit, PlacedEdit>();
  for (const entry of placed) if (!refused.has(entry)) copies.set({ ...entry.edit }, entry);
  const workbook = presentWorkbook(sheets, date1904);
  const locked = [...sheets].filter(([, { isProtected }]) => isProtected).map(([name]) => name);
  const judged = judgeEdits(workbook, [...copies.keys()], new Set(locked));
  const reasons = new Map(refused);
  for (const { edit, reason } of judged.refused) {
    const entry = copies.get(edit);
    if (entry) reasons.set(entry, reason);
  }
  const applied = new Set(judged.applied.flatMap((edit) => copies.get(edit) ?? []));
  return { applied, reasons, workbook: judged.workbook };
}

function presentWorkbook(sheets: ReadonlyMap<string, OpenSheet>, date1904: boolean): Workbook {
  const present = [...sheets].map(
    ([
      name,
      {
        present: { rows },
        merges,
      },
    ]): Sheet => ({
      name,
      state: 'visible',
      rows: [...rows.values()],
      merges,
      hiddenColumns: [],
    }),
  );
  return { path: '', sheets: present, date1904, externalLinks: [], hasMacros: false };
}

/** The edits whose row is no longer the row that was seen. */
export function movedEdits(
  sheets: ReadonlyMap<string, OpenSheet>,
  placed: Iterable<PlacedEdit>,
): Map<PlacedEdit, RefusalReason> {
  const rows = new Map<string, PlacedEdit[]>();
  for (const entry of placed) {
    const key = `${entry.edit.row} ${entry.edit.sheet}`;
    const own = rows.get(key);
    if (own) own.push(entry);
    else rows.set(key, [entry]);
  }
  const moved = new Map<PlacedEdit, RefusalReason>();
  for (const entries of rows.values()) {
    const [first] = entries;
    const now = first && sheets.get(first.edit.sheet)?.present.rows.get(first.edit.row);
    const edited = new Set(entries.map(({ edit }) => edit.column));
    if (first?.seen === undefined || isSameRow(first.seen, now, edited)) continue;
    for (const entry of entries) moved.set(entry, 'changed');
  }
  return moved;
}
