import type { BoundCell } from '../../core/table';
import { type ParsedDate, parseDate } from '../../text/date';
import { type Deadline, parseDeadline } from '../../text/deadline';

/** Words of recurrence in the place of a deadline: no day, but nothing unreadable either. */
const RECURRING =
  /^(?:每|按)(?:半?年度?|季度?|月|周|日|天|次|期|批)|^(?:不?定期|及时|即时|随时|常年|全程|贯穿|永久|持久|贯彻始终)/;

/** The one date that a cell holds, valid or not; a deadline may end in 前. Null when it holds something else. */
export function dateIn({ cell, text, field }: BoundCell): ParsedDate | null {
  if (cell.date !== undefined) return parseDate(cell.date.slice(0, 10));
  return parseDate(
    field.kind === 'deadline' && text.endsWith('前') ? text.replace(/(?:之|以)?前$/, '') : text,
  );
}

/** What a deadline cell says; words such as 每季度 and 及时 count as open. Null when it cannot be made out. */
export function deadlineIn({ cell, text }: BoundCell, year: number): Deadline | null {
  if (cell.date !== undefined) return { kind: 'day', iso: cell.date.slice(0, 10), from: cell.date };
  const parsed = parseDeadline(text, { year });
  if (parsed) return parsed;
  return RECURRING.test(text.trim()) ? { kind: 'open', word: text.trim() } : null;
}
