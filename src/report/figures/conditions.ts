import { type Row, type Table, textOf } from '../../core/table';
import { canonicalCategory } from '../../ledger/category';
import { assumedYear, type LedgerEnvironment } from '../../ledger/environment';
import { closedArea, headOfUnit, personByName } from '../../ledger/roster-lookups';
import { statusOf } from '../../ledger/status';
import { addDays, isoDay, parseDate } from '../../text/date';
import { parseDeadline } from '../../text/deadline';
import { parseLevel } from '../../text/level';
import { squeeze } from '../../text/normalize';
import { EMPTY_MEASURES } from '../../text/phrases';
import type { Condition } from './figure-definition';

/** Whether a row meets a condition. Every condition reads the row as the rules read it, so that figures and issues agree. */
export function meets(row: Row, table: Table, condition: Condition, environment: LedgerEnvironment): boolean {
  if ('status' in condition) return statusOf(row) === condition.status;
  if ('overdue' in condition) return isOpenUntil(row, environment, (day) => day < environment.asOf);
  if ('near' in condition) {
    const last = addDays(environment.asOf, environment.settings.warnDays);
    return isOpenUntil(row, environment, (day) => day >= environment.asOf && day <= last);
  }
  if ('inService' in condition) return isInService(row, environment);
  if ('headOfUnit' in condition) return isHead(row, environment);
  if ('closedArea' in condition) return closedArea(textOf(row, 'duties'), environment.settings) !== null;
  const text = textOf(row, condition.field);
  if ('filled' in condition) return (text !== '') === condition.filled;
  if ('hollow' in condition) return isHollow(text);
  if ('level' in condition)
    return (parseLevel(text, environment.settings.levels.mapping)?.level ?? null) === condition.level;
  if ('is' in condition) {
    const field = table.fields.find((each) => each.name === condition.field);
    const is = field !== undefined && canonicalCategory(field, text) === condition.is;
    return is !== (condition.not ?? false);
  }
  return condition.words.some((word) => text.includes(word)) !== (condition.not ?? false);
}

/** The day of a row's deadline; null for one that names no day. */
export function deadlineDay(row: Row, environment: LedgerEnvironment): string | null {
  const deadline = parseDeadline(textOf(row, 'deadline'), { year: assumedYear(environment) });
  return deadline?.kind === 'day' ? deadline.iso : null;
}

/** Whether a row's day lies in the period. Without a period all do; a day that cannot be read is not held against a row. */
export function inPeriod(row: Row, dated: string | undefined, environment: LedgerEnvironment): boolean {
  const { period } = environment;
  if (dated === undefined || !period) return true;
  const day = dayOf(row, dated, environment);
  return day === null || (day >= period.start && day <= period.end);
}

/** The ISO day of a date column; null where there is none. */
export function dayOf(row: Row, field: string, environment: LedgerEnvironment): string | null {
  const date = parseDate(textOf(row, field));
  return date && isoDay(date, assumedYear(environment));
}

/** The columns that a condition cannot be judged without. What asks only that something is not said needs none. */
export function neededBy(condition: Condition): readonly string[] {
  if ('status' in condition) return ['status'];
  if ('overdue' in condition || 'near' in condition) return ['deadline', 'status'];
  if ('field' in condition) return 'not' in condition && condition.not ? [] : [condition.field];
  return [];
}

/** Not done, and its deadline is a day of which that holds. A deadline that names no day is never overdue. */
function isOpenUntil(row: Row, environment: LedgerEnvironment, holds: (day: string) => boolean): boolean {
  if (statusOf(row) === 'done') return false;
  const day = deadlineDay(row, environment);
  return day !== null && holds(day);
}

function isHollow(text: string): boolean {
  const clauses = text
    .split(/[\s，,。；;、]/u)
    .map((clause) => squeeze(clause).replace(/^[（(]?[\d一二三四五六七八九十]*[)）.．是]?/u, ''))
    .filter((clause) => clause !== '');
  return clauses.length > 0 && clauses.every((clause) => EMPTY_MEASURES.includes(clause));
}

function isInService(row: Row, { roster }: LedgerEnvironment): boolean {
  const found = roster ? personByName(roster, textOf(row, 'name'), textOf(row, 'department')) : [];
  return found.some((person) => person.inService);
}

function isHead(row: Row, { roster }: LedgerEnvironment): boolean {
  const head = roster && headOfUnit(roster);
  return head !== null && squeeze(head.leader) === squeeze(textOf(row, 'leaderName'));
}
