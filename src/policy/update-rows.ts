import { similarity } from '../text/similarity';
import type { LedgerRow } from './ledger-rows';
import { isSameSource } from './same-source';

/** How the rows of a ledger changed with its document. */
export interface UpdatedRows {
  readonly rows: readonly LedgerRow[];
  readonly kept: number;
  readonly changed: number;
  readonly added: number;
  readonly vanished: number;
}

/** What a row is found again by. */
export interface RowKey {
  /** Fields that must be equal in both rows. */
  readonly same: readonly string[];
  /** The field whose words must be alike; numbers move when a clause is put in above. */
  readonly alike: string;
}

/** Notes of ours in the remarks; anything else there is somebody's own. */
const OWN_NOTES = /【(?:原文第|出处：|新增|已修改|文件中已不见|原为)[^】]*】/g;
const SOURCE_NOTE = /【(?:原文第|出处：)[^】]*】/;
const LIKENESS = 0.6;

/**
 * The fresh rows of a document with what people entered in the old ones. A row is found again by its words; what the
 * document says is brought up to date, what it does not say is kept. New and changed rows say so in the remarks, and so
 * do vanished ones, which stay at the end: whether to delete them is the unit's to decide.
 */
export function updateRows(fresh: readonly LedgerRow[], old: readonly LedgerRow[], key: RowKey): UpdatedRows {
  const found = foundAgain(fresh, old, key);
  const tally = { kept: 0, changed: 0, added: 0 };
  const rows = fresh.map((row): LedgerRow => {
    const before = found.get(row);
    if (!before) {
      tally.added += 1;
      return newRow(row);
    }
    const updated = updatedRow(row, before);
    tally[updated.changed ? 'changed' : 'kept'] += 1;
    return updated.row;
  });
  const again = new Set(found.values());
  const vanished = old.filter((row) => !again.has(row)).map(vanishedRow);
  return { rows: [...rows, ...vanished], ...tally, vanished: vanished.length };
}

/** For each fresh row the old one that it is, where there is one. No old row is found twice. */
export function foundAgain(
  fresh: readonly LedgerRow[],
  old: readonly LedgerRow[],
  key: RowKey,
): Map<LedgerRow, LedgerRow> {
  const left = new Set(old);
  const found = new Map<LedgerRow, LedgerRow>();
  // Rows that are certain are found first, so that a look-alike cannot take their place.
  for (const likeness of [1, LIKENESS]) {
    for (const row of fresh) {
      if (found.has(row)) continue;
      const before = [...left].find((each) => likenessOf(row, each, key) >= likeness);
      if (!before) continue;
      left.delete(before);
      found.set(row, before);
    }
  }
  return found;
}

/** An old row brought up to date with the fresh one that it is, and whether that changed anything. */
export function updatedRow(
  row: LedgerRow,
  before: LedgerRow,
): { readonly row: LedgerRow; readonly changed: boolean } {
  const changes = changesOf(row, before);
  const merged = { ...before, ...said(row), remark: row.remark ?? '' };
  return { row: marked(merged, before.remark ?? '', changes), changed: changes.length > 0 };
}

/** A row that the document did not have before. */
export function newRow(row: LedgerRow): LedgerRow {
  return marked(row, '', ['新增']);
}

/** A row that the document no longer has. */
export function vanishedRow(row: LedgerRow): LedgerRow {
  return marked(row, row.remark ?? '', ['文件中已不见']);
}

/** A fresh row with what people entered in the old one, where the document is silent. */
export function withEntries(row: LedgerRow, before: LedgerRow): LedgerRow {
  return marked({ ...before, ...said(row), remark: row.remark ?? '' }, before.remark ?? '', []);
}

/** Whether the remark says that the row was drawn from a document. */
export function isDrawn({ remark = '' }: LedgerRow): boolean {
  return SOURCE_NOTE.test(remark);
}

function likenessOf(a: LedgerRow, b: LedgerRow, { same, alike }: RowKey): number {
  if (same.some((field) => (a[field] ?? '') !== (b[field] ?? ''))) return 0;
  const sources = [a.source ?? '', b.source ?? ''] as const;
  if (!sources.includes('') && !isSameSource(...sources)) return 0;
  return similarity(a[alike] ?? '', b[alike] ?? '');
}

/** Only what the document says; its blanks must not wipe out what somebody entered. */
function said(row: LedgerRow): LedgerRow {
  return Object.fromEntries(Object.entries(row).filter(([field, text]) => field !== 'remark' && text !== ''));
}

/** Bodies and deadlines may have been settled by hand: the note keeps what stood there. */
function changesOf(row: LedgerRow, before: LedgerRow): string[] {
  const differs = Object.entries(said(row)).filter(
    ([field, text]) => field !== 'serial' && flat(before[field] ?? '') !== flat(text),
  );
  const replaced = differs.filter(
    ([field]) =>
      ['department', 'support', 'deadline', 'frequency'].includes(field) && (before[field] ?? '') !== '',
  );
  if (differs.length === 0) return [];
  return ['已修改', ...replaced.map(([field]) => `原为：${before[field] ?? ''}`)];
}

/** A cell may have lost the document's own line breaks. */
function flat(text: string): string {
  return text.replace(/\s+/g, '');
}

function marked(row: LedgerRow, remark: string, notes: readonly string[]): LedgerRow {
  const own = SOURCE_NOTE.exec(row.remark ?? '')?.[0] ?? '';
  const entered = remark.replace(OWN_NOTES, '').trim();
  return {
    ...row,
    remark: [...notes.map((note) => `【${note}】`), own, entered].filter((part) => part !== '').join(''),
  };
}
