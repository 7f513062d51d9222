import type { Row, Table } from '../../core/table';
import { matchLedger } from '../../ledger/match-periods';
import type { MatchedRow } from '../../ledger/match-rows';
import type { PlacedRow } from '../../ledger/placed-row';
import type { FillContext } from '../filler';
import { isAnchor, sameLedger } from './unit-tables';

/** What became of the rows of the period before, as far as one table is concerned. */
export interface PreviousRows {
  /** Each row of the table with the earlier row it continues. */
  readonly pairs: ReadonlyMap<Row, MatchedRow>;
  /** Earlier rows that no row of the unit continues; only the first table of the ledger is told. */
  readonly vanished: readonly PlacedRow[];
}

const KNOWN = new WeakMap<
  Table,
  { readonly previous: readonly Table[]; readonly rows: PreviousRows | null }
>();

/** Matches a table with the period before; null where that has no such ledger. */
export function previousRows(table: Table, context: FillContext): PreviousRows | null {
  const known = KNOWN.get(table);
  if (known?.previous === context.previous) return known.rows;
  const rows = match(table, context);
  KNOWN.set(table, { previous: context.previous, rows });
  return rows;
}

function match(table: Table, context: FillContext): PreviousRows | null {
  const { previous, roster } = context;
  if (!previous.some(({ ledger, part }) => ledger === table.ledger && part === table.part)) return null;
  const matches = matchLedger({ previous, current: sameLedger(table, context) }, table.ledger, roster);
  const own = matches.filter(({ current }) => current.includes(table));
  const pairs = own.flatMap((each) => each.pairs).filter(({ after }) => after.table === table);
  const vanished = isAnchor(table, context) ? own.flatMap((each) => each.vanished) : [];
  return { pairs: new Map(pairs.map((pair) => [pair.after.row, pair])), vanished };
}
