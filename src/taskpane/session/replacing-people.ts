import type { Language } from '../../core/language';
import { cellName } from '../../core/location';
import type { Table } from '../../core/table';
import { type PersonMention, personMentions } from '../../fill/person-mentions';
import { replacePerson } from '../../fill/successors';
import type { Roster } from '../../ledger/roster';
import { personByName, squeezeName } from '../../ledger/roster-lookups';
import { successorOf, whoLeft } from '../../ledger/successors';
import { cellFill } from './filling-proposals';
import type { KeptMentions, LedgerPerson, PeopleToReplace, Replacement } from './replacing-engine';

/** Everybody whom the ledgers name as responsible, and the people in service who could take over. */
export function peopleToReplace(tables: readonly Table[], roster: Roster | null): PeopleToReplace {
  const cells = new Map<string, number>();
  for (const { name, kind } of personMentions(tables)) {
    cells.set(name, (cells.get(name) ?? 0) + (kind === 'open' ? 1 : 0));
  }
  const people = [...cells].map(([name, count]): LedgerPerson => {
    const left = roster && whoLeft(name, roster);
    const successor = left && roster ? (successorOf(left, roster)?.name ?? '') : '';
    return { name, cells: count, ...standingOf(name, roster), successor };
  });
  const staff = (roster?.people ?? []).filter(({ inService, name }) => inService && name !== '');
  return {
    people: people.sort(byNeed),
    staff: staff.map(({ name, department, position }) => ({
      name,
      post: [department, position].filter((part) => part !== '').join(' '),
    })),
  };
}

/** What it comes to when one person takes the place of another: every cell concerned, and what stays. */
export function replacementOf(
  tables: readonly Table[],
  roster: Roster | null,
  { from, to }: { readonly from: string; readonly to: string },
  language: Language,
): Replacement {
  const cells = replacePerson(tables, from, to).map((proposal) => cellFill(proposal, tables, language));
  const given = new Set(cells.map(({ at, cell }) => `${at.sheet} ${cell}`));
  const mentions = personMentions(tables).filter(({ name }) => squeezeName(name) === squeezeName(from));
  return {
    cells,
    kept: keptOf(mentions, given),
    namesakes: roster ? personByName(roster, from).length : 0,
    successor: standingOf(to, roster),
  };
}

function keptOf(mentions: readonly PersonMention[], given: ReadonlySet<string>): KeptMentions {
  const placed = mentions.map(({ kind, cell: { at, column } }) => ({
    kind,
    place: `${at.sheet} ${cellName(at.row ?? 1, at.column ?? column)}`,
  }));
  const placesOf = (...kinds: readonly PersonMention['kind'][]): string[] => [
    ...new Set(
      placed.filter(({ kind, place }) => kinds.includes(kind) && !given.has(place)).map(({ place }) => place),
    ),
  ];
  return {
    finished: placesOf('finished'),
    papers: placesOf('own-paper'),
    // An open cell that is not given names the new one already.
    locked: placesOf('open', 'locked'),
  };
}

function standingOf(name: string, roster: Roster | null): Pick<LedgerPerson, 'standing' | 'state'> {
  if (!roster || roster.people.length === 0) return { standing: 'there', state: '' };
  const left = whoLeft(name, roster);
  if (left) return { standing: 'left', state: left.state };
  return { standing: personByName(roster, name).length > 0 ? 'there' : 'unlisted', state: '' };
}

function byNeed(a: LedgerPerson, b: LedgerPerson): number {
  const gone = ({ standing }: LedgerPerson): number => ['left', 'unlisted', 'there'].indexOf(standing);
  return gone(a) - gone(b) || b.cells - a.cells || (a.name < b.name ? -1 : 1);
}
