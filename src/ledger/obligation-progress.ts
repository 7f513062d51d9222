import type { Table } from '../core/table';
import { addDays, daysBetween } from '../text/calendar';
import type { LedgerEnvironment } from './environment';
import type { Obligation } from './obligation';
import { type Evidence, evidenceFor } from './obligation-evidence';
import { type ObligationSlot, obligationSlots } from './obligation-slots';
import { unitResolver } from './unit-names';

/**
 * How an obligation stands in one period: done; due (there is time); at risk (little time is left); missed; or exceeded,
 * which a cap asks for. A period that has not begun is left out.
 */
export type ObligationState = 'done' | 'due' | 'at-risk' | 'missed' | 'exceeded';

/** One period of an obligation with the rows that count in it. */
export interface SlotProgress {
  readonly slot: ObligationSlot;
  readonly state: ObligationState;
  readonly count: number;
  /** How many are still wanting, 0 for none. */
  readonly missing: number;
  /** Days from the as-of day to the due day; negative once it is over. */
  readonly daysLeft: number;
  readonly evidence: readonly Evidence[];
}

/** What was promised, what was done, and what is missing. */
export interface ObligationProgress {
  readonly obligation: Obligation;
  /** Who owes it, where each unit owes it by itself; empty otherwise. */
  readonly owner: string;
  readonly slots: readonly SlotProgress[];
  /** Rows without a readable date: they may belong to any period, so nothing is called missed for lack of them. */
  readonly undated: readonly Evidence[];
}

/** Parts of a year to judge, both days included; what only partly lies in them is not judged. */
export interface JudgedSpan {
  readonly start: string;
  readonly end: string;
}

/**
 * Holds obligations against the ledgers as of the environment's day. An obligation whose ledger is not among the tables
 * is left out: nobody can tell (design decision 12).
 * @param spans the parts of the year that the tables are of; the whole year where none is given
 */
export function obligationProgress(
  obligations: readonly Obligation[],
  tables: readonly Table[],
  environment: LedgerEnvironment,
  spans: readonly JudgedSpan[] = [],
): ObligationProgress[] {
  return obligations.flatMap((obligation) => {
    const own = tables.filter(({ ledger }) => ledger === obligation.ledger);
    if (own.length === 0) return [];
    const all = byOwner(evidenceFor(obligation, own, environment), obligation, environment);
    const year = judgedYear(own, all, environment);
    const judged = spans.length > 0 ? spans : [{ start: `${year}-01-01`, end: `${year}-12-31` }];
    const slots = obligationSlots(obligation, year)
      .filter(({ start }) => start <= environment.asOf)
      .filter((slot) => judged.some((span) => lies(slot, span)))
      .filter((slot) => !environment.period || lies(slot, environment.period));
    return ownersOf(obligation, all, environment).map((owner): ObligationProgress => {
      const rows = all.filter((each) => obligation.each === undefined || each.owner === owner);
      const undated = rows.filter(({ days }) => days === null);
      return {
        obligation,
        owner,
        slots: slots.map((slot) => progressIn(slot, obligation, rows, undated, environment)),
        undated,
      };
    });
  });
}

/** A week may reach over the year's first day: its end decides. */
function lies(slot: ObligationSlot, { start, end }: JudgedSpan): boolean {
  return slot.end >= start && slot.end <= end && (slot.start >= start || slot.end.slice(5) <= '01-06');
}

/** The period's year, else the one that titles name, else that of the last dated row, else the as-of day's. */
function judgedYear(
  tables: readonly Table[],
  rows: readonly Evidence[],
  environment: LedgerEnvironment,
): number {
  if (environment.period) return environment.period.year;
  const named = tables.flatMap(({ title, sheet }) => {
    const year = /(?<!\d)20\d{2}(?=\s*年)/.exec(title) ?? /(?<!\d)20\d{2}(?!\d)/.exec(sheet);
    return year ? [Number(year[0])] : [];
  });
  if (named.length > 0) return Math.max(...named);
  const now = Number(environment.asOf.slice(0, 4));
  const dated = rows.flatMap(({ days }) => (days ? [Number(days.last.slice(0, 4))] : []));
  const past = dated.filter((year) => year <= now);
  return past.length > 0 ? Math.max(...past) : now;
}

function progressIn(
  slot: ObligationSlot,
  { min, max, ledger }: Obligation,
  rows: readonly Evidence[],
  undated: readonly Evidence[],
  { asOf, settings }: LedgerEnvironment,
): SlotProgress {
  // What is reported on a period may come after its end, up to the due day.
  const last = ledger === 'reporting' && slot.due > slot.end ? slot.due : slot.end;
  const first = ledger === 'reporting' && slot.due > slot.end ? afterPrevious(slot) : slot.start;
  const evidence = rows.filter(({ days }) => days !== null && days.first >= first && days.last <= last);
  const count = new Set(evidence.map(({ occasion }) => occasion)).size;
  const missing = Math.max(0, min - count);
  const daysLeft = daysBetween(asOf, slot.due);
  const common = { slot, count, missing, daysLeft, evidence };
  // 报告1次 fixes what is owed; only 1—2次 and 不超过2次 forbid more.
  if (max !== null && max > min && count > max) return { ...common, state: 'exceeded' };
  if (missing === 0) return { ...common, state: 'done' };
  if (undated.length >= missing) return { ...common, state: 'due' };
  if (daysLeft < 0) return { ...common, state: 'missed' };
  const near = Math.max(settings.warnDays, Math.floor(daysBetween(slot.start, slot.end) / 3));
  return { ...common, state: daysLeft <= near ? 'at-risk' : 'due' };
}

/** Where reports are due after a period's end, those sent before the day that closed the period before are its own. */
function afterPrevious({ start, end, due }: ObligationSlot): string {
  return addDays(start, daysBetween(end, due) + 1);
}

/** One name for each unit, however the rows write it. */
function byOwner(
  rows: readonly Evidence[],
  { each }: Obligation,
  { roster }: LedgerEnvironment,
): readonly Evidence[] {
  if (each !== 'unit') return rows;
  const resolve = unitResolver(
    rows.map(({ owner }) => owner),
    roster,
  );
  return rows.map((row) => ({ ...row, owner: resolve(row.owner) }));
}

/** Whoever reports at all owes every period; the roster adds those that never did. */
function ownersOf({ each }: Obligation, rows: readonly Evidence[], { roster }: LedgerEnvironment): string[] {
  if (each === undefined) return [''];
  const listed =
    each === 'unit' ? (roster?.units ?? []).filter(({ reports }) => reports).map(({ name }) => name) : [];
  return [...new Set([...listed, ...rows.map(({ owner }) => owner).filter((owner) => owner !== '')])];
}
