import { similarity } from '../text/similarity';
import type { LedgerRow } from './ledger-rows';

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
const LIKENESS = 0.6;

/**
 * The fresh rows of a document with what people entered in the old ones. A row is found again by its words; what the
 * document says is brought up to date, what it does not say is kept. New and changed rows say so in the remarks, and so
 * do vanished ones, which stay at the end: whether to delete them is the unit's to decide.
 */
export function updateRows(fresh: readonly LedgerRow[], old: readonly LedgerRow[], key: RowKey): UpdatedRows {
  const left = new Set(old);
  // Rows that are certain are found first, so that a look-alike cannot take their place.
  const exact = new Map(fresh.map((row) => [row, take(left, (each) => likenessOf(row, each, key) === 1)]));
  const tally = { kept: 0, changed: 0, added: 0 };
  const rows = fresh.map((row): LedgerRow => {
    const before = exact.get(row) ?? take(left, (each) => likenessOf(row, each, key) >= LIKENESS);
    if (!before) {
      tally.added += 1;
      return marked(row, '', ['新增']);
    }
    const changes = changesOf(row, before);
    if (changes.length > 0) tally.changed += 1;
    else tally.kept += 1;
    return marked({ ...before, ...said(row), remark: row.remark ?? '' }, before.remark ?? '', changes);
  });
  const vanished = [...left].map((row) => marked(row, row.remark ?? '', ['文件中已不见']));
  return { rows: [...rows, ...vanished], ...tally, vanished: vanished.length };
}

function take(left: Set<LedgerRow>, fits: (row: LedgerRow) => boolean): LedgerRow | undefined {
  const found = [...left].find(fits);
  if (found) left.delete(found);
  return found;
}

function likenessOf(a: LedgerRow, b: LedgerRow, { same, alike }: RowKey): number {
  if (same.some((field) => (a[field] ?? '') !== (b[field] ?? ''))) return 0;
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
  const own = (row.remark ?? '').match(OWN_NOTES)?.find((note) => /^【(?:原文第|出处)/.test(note)) ?? '';
  const entered = remark.replace(OWN_NOTES, '').trim();
  return {
    ...row,
    remark: [...notes.map((note) => `【${note}】`), own, entered].filter((part) => part !== '').join(''),
  };
}
