import { HEAD_LABELS } from '../ledger/head-labels';

/** A piece of the head block: its text and the columns it spans, 1-based. */
export interface HeadPiece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Lays the entries that a ledger asks for side by side over its columns, each with room to write after the colon.
 * Only the unit's name is filled in, where it is known. Entries beyond the number of columns are left out.
 */
export function headBlock(head: readonly string[], unit: string, columns: number): HeadPiece[] {
  const entries = head.filter((name) => HEAD_LABELS[name] !== undefined).slice(0, columns);
  const width = Math.floor(columns / Math.max(entries.length, 1));
  return entries.map((name, index) => ({
    text: `${HEAD_LABELS[name]}：${name === 'unit' ? unit : ''}`,
    from: index * width + 1,
    to: index === entries.length - 1 ? columns : (index + 1) * width,
  }));
}
