import type { Roster } from '../../ledger/roster';
import { headOfUnit, squeezeName } from '../../ledger/roster-lookups';
import { personsIn } from './people';

/** The kinds of subjects of a responsibility list: the party group, its secretary, its other members. */
export type DutySubject = 'group' | 'secretary' | 'member';

const OTHER_BODY = /支部|机关党委|机关党总支|纪委|纪检|科室|[科股处]$/;
const MEMBER = /成员|副书记|副局长|副主任|副职|分管领导|班子其他/;
const SECRETARY = /书记|第一责任人|主要负责人|主要负责同志|一把手/;
const GROUP = /党组|党委|党工委|领导班子|班子/;

/**
 * Which kind of subject a text names, by its words, else by the person it names. Null for other bodies (支部, 机关党委,
 * departments) and for texts that name none.
 */
export function dutySubject(text: string, roster: Roster | null): DutySubject | null {
  const words = squeezeName(text);
  if (OTHER_BODY.test(words)) return null;
  if (MEMBER.test(words)) return 'member';
  if (SECRETARY.test(words)) return 'secretary';
  if (GROUP.test(words)) return 'group';
  return roster ? leaderNamed(words, roster) : null;
}

function leaderNamed(words: string, roster: Roster): DutySubject | null {
  const [person] = personsIn(words, roster);
  if (!person) return null;
  const head = headOfUnit(roster);
  if (head && squeezeName(head.leader) === person.name) return 'secretary';
  return roster.people.some(({ name, leading }) => leading && squeezeName(name) === person.name)
    ? 'member'
    : null;
}
