import type { Roster } from '../../ledger/roster';
import {
  departmentKey,
  headOfDepartment,
  headOfUnit,
  leaderInCharge,
  squeezeName,
} from '../../ledger/roster-lookups';

const HEAD_WORDS = /^(?:主要领导|主要负责人|主要负责同志|一把手|单位负责人)$/;
const IN_CHARGE_WORDS = /^分管(?:副)?(?:领导|负责人|局长|主任)$/;
const DEPARTMENT_HEAD_WORDS = /^(?:科室|部门|股室|处室)?(?:负责人|责任人|主要负责人)$/;
const DEPARTMENT_HEAD_ENDING = /(?:主要)?(?:负责人|责任人|科长|股长|处长|主任|队长|所长|站长|部长)$/;

/**
 * The one person who holds a post that a cell names instead of him, as the roster tells; null where it tells nothing
 * or several. `department` is the row's own, for posts that stand for themselves (分管领导, 科室负责人).
 */
export function titleHolder(roster: Roster, title: string, department: string): string | null {
  const word = squeezeName(title);
  const head = headOfUnit(roster);
  if (HEAD_WORDS.test(word)) return head?.leader ?? null;
  if (IN_CHARGE_WORDS.test(word)) return leaderInCharge(roster, department);
  if (DEPARTMENT_HEAD_WORDS.test(word)) return headOfDepartment(roster, department)?.name ?? null;
  return holderOfPosition(roster, word) ?? headOfNamedDepartment(roster, word);
}

function holderOfPosition(roster: Roster, word: string): string | null {
  const holds = (position: string): boolean =>
    squeezeName(position)
      .split(/[、,，;；/]/)
      .includes(word);
  const leaders = roster.portfolios.filter(({ position }) => holds(position)).map(({ leader }) => leader);
  const people = roster.people.filter((person) => person.inService && holds(person.position));
  const holders = leaders.length > 0 ? leaders : people.map(({ name }) => name);
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** 财务科负责人, 财务科科长, 财务科长 name their department. */
function headOfNamedDepartment(roster: Roster, word: string): string | null {
  const key = departmentKey(roster, word);
  const named = roster.departments.find(({ name }) => {
    const own = departmentKey(roster, name);
    const rest = key.slice(own.length);
    return key.startsWith(own) && (rest === '长' || DEPARTMENT_HEAD_ENDING.test(rest));
  });
  return named ? (headOfDepartment(roster, named.name)?.name ?? null) : null;
}
