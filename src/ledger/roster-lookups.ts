import { squeeze } from '../text/normalize';
import type { Roster, RosterPerson, RosterPortfolio } from './roster';
import type { UnitSettings } from './settings';

/** Words before a department that only say "ours". */
const OWN_UNIT_WORDS: readonly string[] = ['本单位', '本局', '我局', '县局', '市局', '区局', '局'];

/** A position that leads a department; ranks such as 主任科员 do not. */
const HEAD_POSITION =
  /(?:科长|股长|处长|主任|队长|所长|站长|部长|院长|校长|组长|负责人|主持工作)(?!科员|助理|督导)/;

const DEPUTY = /副|助理|协助/;

/** The form in which names of persons, posts and departments are compared: the width of brackets folded too, without blanks. */
export function squeezeName(name: string): string {
  return squeeze(name).normalize('NFKC');
}

/** The form in which department names are compared: squeezed, without the unit's name (full, short or 局, 县局) before it. */
export function departmentKey(roster: Roster, name: string): string {
  const squeezed = squeezeName(name);
  const own = roster.units.flatMap((unit) => [unit.name, ...unit.aliases]).map(squeezeName);
  const prefixes = [...own, ...OWN_UNIT_WORDS].sort((a, b) => b.length - a.length);
  const prefix = prefixes.find(
    (word) => word !== '' && squeezed.startsWith(word) && squeezed.length > word.length + 1,
  );
  return prefix === undefined ? squeezed : squeezed.slice(prefix.length);
}

/** Whether two names mean the same department; an empty name means none. */
export function sameDepartment(roster: Roster, a: string, b: string): boolean {
  return a.trim() !== '' && departmentKey(roster, a) === departmentKey(roster, b);
}

/** The head of the unit (一把手); null where the roster names none, or more than one. */
export function headOfUnit(roster: Roster): RosterPortfolio | null {
  return only(roster.portfolios.filter((portfolio) => portfolio.head));
}

/**
 * The name of the leader a department belongs to: the department's own entry first, else the one portfolio that lists
 * it. Null where the roster does not say, or names several.
 */
export function leaderInCharge(roster: Roster, department: string): string | null {
  const own = roster.departments.filter((entry) => sameDepartment(roster, entry.name, department));
  const named = [...new Set(own.map((entry) => entry.leader.trim()).filter((leader) => leader !== ''))];
  const found =
    named.length > 0
      ? named
      : roster.portfolios
          .filter((portfolio) =>
            portfolio.departments.some((name) => sameDepartment(roster, name, department)),
          )
          .map((portfolio) => portfolio.leader);
  const leader = only(found);
  return leader === null || /[、,，;；/\n]/.test(leader) ? null : leader;
}

/**
 * The head of a department: its one person in service with a leading position that is not a deputy's; else its one
 * deputy who 主持工作. Null where there is none or more than one.
 */
export function headOfDepartment(roster: Roster, department: string): RosterPerson | null {
  const people = roster.people.filter(
    (person) => person.inService && sameDepartment(roster, person.department, department),
  );
  const heads = people.filter((person) => leadsDepartment(person.position));
  if (heads.length > 0) return only(heads);
  return only(people.filter((person) => person.position.includes('主持工作')));
}

/** The entries of a name in the roster, in service or not; only those of one department where it is given. */
export function personByName(roster: Roster, name: string, department?: string): RosterPerson[] {
  const wanted = squeezeName(name);
  if (wanted === '') return [];
  return roster.people.filter(
    (person) =>
      squeezeName(person.name) === wanted &&
      (department === undefined || sameDepartment(roster, person.department, department)),
  );
}

/** The first area closed to the head of the unit that the words speak of; null for none. */
export function closedArea(words: string, settings: UnitSettings): string | null {
  const text = squeezeName(words);
  return (
    settings.areasClosedToHead.find((closed) => closed.words.some((word) => text.includes(word)))?.area ??
    null
  );
}

/** Each office of a position on its own: 副局长兼办公室主任 leads the office. */
function leadsDepartment(position: string): boolean {
  return squeezeName(position)
    .split(/[、,，;；/]|兼任?/)
    .some((office) => HEAD_POSITION.test(office) && !DEPUTY.test(office));
}

function only<T>(values: readonly T[]): T | null {
  const [first, ...rest] = values;
  return first !== undefined && rest.length === 0 ? first : null;
}
