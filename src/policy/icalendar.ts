import { addDays } from '../text/calendar';
import type { CalendarEntry } from './obligation-calendar';

/** RFC 5545 §3.1: a line holds at most 75 octets; the rest follows after a line break and a space. */
const LONGEST_LINE = 75;
/** Days before an event at which a calendar program reminds. */
const REMIND_BEFORE = 7;

/**
 * The calendar as an iCalendar file (RFC 5545): an all-day event for each day, with a reminder.
 * @param asOf ISO day that the events are stamped with, so that the same input gives the same file
 */
export function icalendar(entries: readonly CalendarEntry[], asOf: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Taizhang//Obligations//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    property('X-WR-CALNAME', '频次义务'),
    ...entries.flatMap((entry, index) => event(entry, index, asOf)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function event({ slot, due, by, obligation, source }: CalendarEntry, index: number, asOf: string): string[] {
  const { clause, line, min, unit } = obligation;
  const moved = by === due ? '' : `（${due}为休息日，提前）`;
  return [
    'BEGIN:VEVENT',
    `UID:${compact(due)}-${line}-${index}@taizhang`,
    `DTSTAMP:${compact(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(by)}`,
    `DTEND;VALUE=DATE:${compact(addDays(by, 1))}`,
    property('SUMMARY', `${slot} 截止：${clause}`),
    property('DESCRIPTION', `${source}第${line}段：${clause}（${slot}，${min}${unit}）${moved}`),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    property('DESCRIPTION', clause),
    `TRIGGER:-P${REMIND_BEFORE}D`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

function property(name: string, value: string): string {
  const escaped = value
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r?\n/g, '\\n')
    .replace(/[^\P{Cc}]/gu, '');
  return `${name}:${escaped}`;
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** Folds by octets of UTF-8 and never inside a character. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (size + octets > LONGEST_LINE) {
      parts.push(part);
      part = ' ';
      size = 1;
    }
    part += character;
    size += octets;
  }
  return [...parts, part].join('\r\n');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
