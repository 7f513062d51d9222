import { appendTo } from '../core/append-to';
import type { PeriodsSubject } from '../core/rule';
import type { Table } from '../core/table';
import { matchRows, type RowMatch } from './match-rows';
import { placedRows, unitOfRow } from './placed-row';
import type { Roster } from './roster';
import { unitResolver } from './unit-names';

/** One ledger of one unit in two periods. */
export interface PeriodMatch extends RowMatch {
  readonly ledger: string;
  /** Empty where no table names a unit. */
  readonly unit: string;
  readonly previous: readonly Table[];
  readonly current: readonly Table[];
}

/** What was matched already: all rules of a run ask for the same. */
const MATCHED = new WeakMap<PeriodsSubject, Map<string, PeriodMatch[]>>();

/**
 * The rows of a ledger in both periods, matched unit by unit. A table that names no unit belongs to the one unit of the
 * subject; where there are several it stands with the others that name none. Units with rows in one period only are
 * left out: whether they reported is another question.
 */
export function matchPeriods(
  subject: PeriodsSubject,
  ledger: string,
  roster: Roster | null = null,
): readonly PeriodMatch[] {
  const matched = MATCHED.get(subject) ?? new Map<string, PeriodMatch[]>();
  MATCHED.set(subject, matched);
  const known =
    matched.get(ledger) ??
    matchLedger(subject, ledger, roster).filter(
      (match) => match.previous.length > 0 && match.current.length > 0,
    );
  matched.set(ledger, known);
  return known;
}

/** As `matchPeriods`, with the units that have rows in one period only: the other side is empty there. */
export function matchLedger(
  { previous, current }: PeriodsSubject,
  ledger: string,
  roster: Roster | null,
): PeriodMatch[] {
  const unitOf = unitOfTables([...previous, ...current], roster);
  const ofLedger = (tables: readonly Table[]): Map<string, Table[]> => {
    const groups = new Map<string, Table[]>();
    for (const table of tables.filter((each) => each.ledger === ledger)) {
      appendTo(groups, `${unitOf(table)}\n${table.part ?? ''}`, table);
    }
    return groups;
  };
  const [earlier, later] = [ofLedger(previous), ofLedger(current)];
  return [...new Set([...later.keys(), ...earlier.keys()])].map((key) => {
    const [before, after] = [earlier.get(key) ?? [], later.get(key) ?? []];
    const match = matchRows(placedRows(before), placedRows(after));
    return { ledger, unit: key.split('\n')[0] ?? '', previous: before, current: after, ...match };
  });
}

/** A consolidated table of several units is matched as one: its key holds the unit. */
function unitOfTables(tables: readonly Table[], roster: Roster | null): (table: Table) => string {
  const names = tables.flatMap((table) => [table.unit, ...placedRows([table]).map(unitOfRow)]);
  const resolve = unitResolver(names, roster);
  const units = [...new Set(tables.map(({ unit }) => resolve(unit)).filter((unit) => unit !== ''))];
  return ({ unit }) => (unit === '' && units.length === 1 ? (units[0] ?? '') : resolve(unit));
}
