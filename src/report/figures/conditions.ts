import { type Row, type Table, textOf } from '../../core/table';
import { canonicalCategory } from '../../ledger/category';
import { assumedYear, type LedgerEnvironment } from '../../ledger/environment';
import { closedArea, headOfUnit, personByName } from '../../ledger/roster-lookups';
import { statusOf } from '../../ledger/status';
import { parseDeadline } from '../../text/deadline';
import { parseLevel } from '../../text/level';
import { squeeze } from '../../text/normalize';
import type { Condition } from './figure-definition';

/** Whether a row meets a condition. Every condition reads the row as the rules read it, so that figures and issues agree. */
export function meets(row: Row, table: Table, condition: Condition, environment: LedgerEnvironment): boolean {
  if ('status' in condition) return statusOf(row) === condition.status;
  if ('overdue' in condition) return isOverdue(row, environment);
  if ('inService' in condition) return isInService(row, environment);
  if ('headOfUnit' in condition) return isHead(row, environment);
  if ('closedArea' in condition) return closedArea(textOf(row, 'duties'), environment.settings) !== null;
  const text = textOf(row, condition.field);
  if ('filled' in condition) return (text !== '') === condition.filled;
  if ('level' in condition)
    return parseLevel(text, environment.settings.levels.mapping)?.level === condition.level;
  if ('is' in condition) {
    const field = table.fields.find((each) => each.name === condition.field);
    const is = field !== undefined && canonicalCategory(field, text) === condition.is;
    return is !== (condition.not ?? false);
  }
  return condition.words.some((word) => text.includes(word)) !== (condition.not ?? false);
}

/** Not done, and its deadline lies before the day of judgement. A deadline that names no day is never overdue. */
function isOverdue(row: Row, environment: LedgerEnvironment): boolean {
  if (statusOf(row) === 'done') return false;
  const deadline = parseDeadline(textOf(row, 'deadline'), { year: assumedYear(environment) });
  return deadline?.kind === 'day' && deadline.iso < environment.asOf;
}

function isInService(row: Row, { roster }: LedgerEnvironment): boolean {
  const found = roster ? personByName(roster, textOf(row, 'name'), textOf(row, 'department')) : [];
  return found.some((person) => person.inService);
}

function isHead(row: Row, { roster }: LedgerEnvironment): boolean {
  const head = roster && headOfUnit(roster);
  return head !== null && squeeze(head.leader) === squeeze(textOf(row, 'leaderName'));
}
