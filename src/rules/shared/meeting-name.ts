import { parseChineseNumber } from '../../text/chinese-number';
import { squeeze } from '../../text/normalize';
import { yearNamed } from './judged-year';

/** What the name of a meeting tells: 2023年第3次党组会. */
export interface MeetingName {
  /** The year it begins with; null without one. */
  readonly year: number | null;
  /** Its number within the year; null without one. */
  readonly number: number | null;
  /** The kind of meeting, where the name tells exactly one. */
  readonly kind: string | null;
  /** The name without year and number: meetings of one series are counted together. */
  readonly series: string;
}

/** A 届 counts terms, not meetings, where a 次 stands beside it. */
const NUMBER = /第([\d一二三四五六七八九十百]+)(?:次|期|届(?!.*次))/;

const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['党组会', /党[组委](?:（扩大）|\(扩大\)|扩大)?会/],
  ['办务会', /[局办]务会|办公会/],
  ['领导小组会', /领导小组.{0,6}会/],
  ['民主生活会', /(?:民主|组织)生活会/],
];

/** Reads a meeting's name; what it does not tell is null. */
export function meetingNameIn(text: string): MeetingName {
  const name = squeeze(text);
  const number = NUMBER.exec(name)?.[1];
  const kinds = KINDS.filter(([, pattern]) => pattern.test(name)).map(([kind]) => kind);
  return {
    year: /^\D{0,12}20\d{2}年|^.{0,12}二[〇○零]/.test(name) ? yearNamed(name) : null,
    number: number === undefined ? null : parseChineseNumber(number),
    kind: kinds.length === 1 ? (kinds[0] ?? null) : null,
    series: name
      .replace(NUMBER, '')
      .replaceAll(/[（(]扩大[）)]|扩大|会议|会$|(?:20\d{2}|二[〇○零]..)年(?:度)?|[\s“”"]/g, ''),
  };
}
