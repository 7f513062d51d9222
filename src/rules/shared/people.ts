import type { FieldKind } from '../../core/field';
import type { Roster } from '../../ledger/roster';
import { personByName, sameDepartment, squeezeName } from '../../ledger/roster-lookups';
import { type PersonName, parseNames } from '../../text/name';
import { remembered } from '../../text/remembered';
import { classifyResponsible, type Responsible, splitResponsible } from '../../text/responsible';

/** Kinds of columns that name persons. */
export const PERSON_KINDS: readonly FieldKind[] = ['person', 'people', 'leader'];

/**
 * The persons a cell names, in order, each once. The roster adds names whose surname is too rare to be recognised and
 * takes away departments that only look like names.
 */
export function personsIn(text: string, roster: Roster | null): readonly PersonName[] {
  if (!roster) return eachOnce(parseNames(text));
  const known = personsByRoster.get(roster) ?? remembered((each) => findPersons(each, roster));
  personsByRoster.set(roster, known);
  return known(text);
}

const personsByRoster = new WeakMap<Roster, (text: string) => readonly PersonName[]>();

function findPersons(text: string, roster: Roster): readonly PersonName[] {
  const found = parseNames(text).filter(({ name }) => !isDepartment(name, roster));
  for (const part of splitResponsible(text)) {
    const name = squeezeName(part);
    if (isKnownPerson(name, roster)) found.push({ name, raw: part });
  }
  return eachOnce(found);
}

function eachOnce(persons: readonly PersonName[]): readonly PersonName[] {
  if (persons.length < 2) return persons;
  return persons.filter(({ name }, index) => persons.findIndex((other) => other.name === name) === index);
}

/** What a person's cell holds: as `classifyResponsible` sees it, corrected by what the roster knows. */
export function responsibleIn(text: string, roster: Roster | null): Responsible {
  const [first] = personsIn(text, roster);
  if (first) return { kind: 'person', word: first.name };
  const [part] = splitResponsible(text);
  if (part !== undefined && isDepartment(part, roster))
    return { kind: 'department', word: squeezeName(part) };
  return classifyResponsible(text);
}

/** Whether the roster has the name, in service or not, among its people or its leading team. */
export function isKnownPerson(name: string, roster: Roster): boolean {
  return (
    personByName(roster, name).length > 0 ||
    roster.portfolios.some(({ leader }) => squeezeName(leader) === squeezeName(name))
  );
}

/** Whether two texts name one and the same person, or the same post where neither names a person. */
export function sharePerson(a: string, b: string, roster: Roster | null): boolean {
  const names = new Set(personsIn(a, roster).map(({ name }) => name));
  if (names.size > 0) return personsIn(b, roster).some(({ name }) => names.has(name));
  const [left, right] = [responsibleIn(a, roster), responsibleIn(b, roster)];
  return left.kind === 'title' && right.kind === 'title' && squeezeName(a) === squeezeName(b);
}

function isDepartment(text: string, roster: Roster | null): boolean {
  return roster?.departments.some(({ name }) => sameDepartment(roster, name, text)) ?? false;
}
