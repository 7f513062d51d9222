import { type Row, textOf } from '../../core/table';
import type { Roster, RosterPortfolio } from '../../ledger/roster';
import { closedArea, leaderInCharge, squeezeName } from '../../ledger/roster-lookups';
import type { UnitSettings } from '../../ledger/settings';
import { splitList } from '../../text/split-list';
import { personsIn } from './people';

/** Ways to write "the head of the unit" without a name. */
const HEAD_WORDS = /^(?:(?:本|我)?(?:单位|局|院|校|中心))?(?:主要领导|主要负责人|主要负责同志|一把手)$/;

/** Columns that tell what a row is about, apart from the risk itself. */
const SUBJECT_FIELDS: readonly string[] = ['power', 'step', 'post', 'duties', 'postDuties', 'position'];

/** Columns of risks. */
const RISK_FIELDS: readonly string[] = ['risk', 'dutyRisk', 'processRisk'];

/** Whether a leader's cell means the head of the unit, by name or by one of the head's own offices. */
export function meansHead(text: string, head: RosterPortfolio, roster: Roster): boolean {
  const persons = personsIn(text, roster);
  if (persons.length > 0) return persons.some(({ name }) => name === squeezeName(head.leader));
  const offices = splitList(head.position).map(squeezeName);
  return splitList(text).some((part) => {
    const word = squeezeName(part);
    return HEAD_WORDS.test(word) || offices.includes(word);
  });
}

/** The words that tell what a row is about, for word tables. */
export function subjectWords(row: Row): string {
  return joined(row, SUBJECT_FIELDS);
}

/** The words of a row's risks. */
export function riskWords(row: Row): string {
  return joined(row, RISK_FIELDS);
}

/** The leaders in charge of the departments that a row names; empty where the roster does not say. */
export function leadersInCharge(row: Row, roster: Roster): string[] {
  const found = splitList(textOf(row, 'department')).map((name) => leaderInCharge(roster, name));
  return [...new Set(found.filter((name) => name !== null))];
}

/**
 * The deputy to whom an area belongs: the one in charge of the row's department, else the only member of the leading
 * team whose duties name the area. Null where that is the head, nobody, or more than one.
 */
export function deputyFor(
  row: Row,
  area: string,
  head: RosterPortfolio,
  roster: Roster,
  settings: UnitSettings,
): string | null {
  const [inCharge] = leadersInCharge(row, roster);
  if (inCharge !== undefined && inCharge !== head.leader) return inCharge;
  const deputies = roster.portfolios.filter(
    (portfolio) => !portfolio.head && closedArea(portfolio.duties, onlyArea(settings, area)) !== null,
  );
  return deputies.length === 1 ? (deputies[0]?.leader ?? null) : null;
}

function onlyArea(settings: UnitSettings, area: string): UnitSettings {
  return {
    ...settings,
    areasClosedToHead: settings.areasClosedToHead.filter((closed) => closed.area === area),
  };
}

function joined(row: Row, fields: readonly string[]): string {
  let words = '';
  for (const name of fields) {
    const text = textOf(row, name);
    if (text !== '') words = words === '' ? text : `${words}；${text}`;
  }
  return words;
}
