import type { BoundCell, Table } from '../../core/table';
import type { LedgerEnvironment } from '../../ledger/environment';
import { squeeze } from '../../text/normalize';
import { spanOf } from './row-date';

/** The latest word of the meetings on who belongs to a leading group. */
export interface GroupList {
  /** The group's name without its unit: 党风廉政建设领导小组. */
  readonly group: string;
  /** The cell that names the members. */
  readonly cell: BoundCell;
  readonly table: Table;
  /** Last day it may have been held; null where the row does not say. */
  readonly day: string | null;
}

const SETTLED =
  /(?:成立|调整|组建|设立|充实|变更|明确|更新)(?:了|充实|完善|和)*[《“"]?([^，,。；;：:《》“”"]{2,40}?领导小组)/;
const UNIT =
  /^(?:\p{Script=Han}{0,12}(?:局|委员会|中心|党组|党委)|[本我]?单位)(?=\p{Script=Han}{4,}领导小组)/u;
const MEMBERS = /组长|成员/;

/**
 * The members' lists of leading groups in the meetings: for each group the last row that sets it up or changes it, when
 * the topic or what was resolved names members (组长：…，成员：…).
 */
export function latestGroupLists(tables: readonly Table[], environment: LedgerEnvironment): GroupList[] {
  const latest = new Map<string, GroupList>();
  for (const table of tables) {
    for (const row of table.rows) {
      const cells = ['resolution', 'topic'].flatMap((name) => row.cells.get(name) ?? []);
      const name = SETTLED.exec(squeeze(cells.map(({ text }) => text).join('；')))?.[1];
      const cell = cells.find(({ text }) => MEMBERS.test(text));
      if (name === undefined) continue;
      const group = name.replace(UNIT, '');
      const day = spanOf(row, 'date', environment, table)?.last ?? null;
      const known = latest.get(group);
      if (known && (known.day ?? '') > (day ?? '9999')) continue;
      // A later change that is entered without its list has superseded the list before it.
      if (cell) latest.set(group, { group, cell, table, day });
      else latest.delete(group);
    }
  }
  return [...latest.values()];
}
