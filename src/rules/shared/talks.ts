import { type Row, textOf } from '../../core/table';
import { TALK_TYPES } from '../../ledger/definitions/conduct-vocabularies';
import type { Roster } from '../../ledger/roster';
import { parseCount } from '../../text/count';
import { squeeze } from '../../text/normalize';
import { splitList } from '../../text/split-list';
import { isBlank } from './blank';
import { personsIn } from './people';

/** Talks that follow no fault: of care, of routine, before an office is taken. */
export const ROUTINE_TALKS: readonly string[] = ['廉政谈话', '任前谈话', '谈心谈话', '家访'];

/** Talks between any two people, in which nobody need be the superior. */
export const TALKS_OF_CARE: readonly string[] = ['谈心谈话', '家访', '函询'];

const SPELLINGS = TALK_TYPES.flatMap(([name, ...others]) =>
  [name, ...others].map((spelling) => ({ name: name as string, spelling: squeeze(spelling) })),
).sort((a, b) => b.spelling.length - a.spelling.length);

/** The kind of talk that a word means, a qualifier before it allowed (节前提醒谈话); null for none. */
export function talkTypeIn(word: string): string | null {
  const plain = squeeze(word)
    .replaceAll(/[“”"'‘’]/g, '')
    .replace(/[(（][^）)]*[)）]$/, '');
  return SPELLINGS.find(({ spelling }) => plain.endsWith(spelling))?.name ?? null;
}

/** The kinds of talk that a row names, in any of its columns of kinds; empty where it names none that is known. */
export function talkTypesOf(row: Row): string[] {
  const words = ['talkType', 'orgMeasure', 'formType'].flatMap((name) => splitList(textOf(row, name)));
  return words.map(talkTypeIn).filter((type) => type !== null);
}

/** Whether the row is a talk at all: it names somebody, or a day. */
export function isTalk(row: Row): boolean {
  return ['interviewee', 'talker', 'date'].some((name) => !isBlank(textOf(row, name)));
}

/** How many people a row talked to: those it names, the number it gives, else one. */
export function peopleTalkedTo(row: Row, roster: Roster | null): number {
  const text = textOf(row, 'interviewee');
  const named = personsIn(text, roster).length;
  if (named > 0) return named;
  return parseCount(/\d+\s*(?:人次|人|名)/.exec(text.normalize('NFKC'))?.[0] ?? '')?.value ?? 1;
}
