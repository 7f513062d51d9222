import { obligationSlots } from '../ledger/obligation-slots';
import { type CalendarFile, workdayBy } from './holiday-calendar';
import type { PolicyObligation } from './policy-document';

/** A day by which something must be done once more. */
export interface CalendarEntry {
  /** 第三季度 */
  readonly slot: string;
  /** The day that the document means, ISO. */
  readonly due: string;
  /** That day, or the last workday before it. */
  readonly by: string;
  readonly obligation: PolicyObligation;
  /** Title of the document. */
  readonly source: string;
}

/** What a calendar is made from. */
export interface CalendarSource {
  readonly title: string;
  readonly obligations: readonly PolicyObligation[];
}

/** The days of a year on which obligations fall due, in order. A pure cap never falls due. */
export function obligationCalendar(
  sources: readonly CalendarSource[],
  year: number,
  calendar: CalendarFile,
): CalendarEntry[] {
  return sources
    .flatMap(({ title, obligations }) =>
      obligations
        .filter(({ min }) => min > 0)
        .flatMap((obligation) =>
          obligationSlots(obligation, year).map(({ name, due }) => ({
            slot: name,
            due,
            by: workdayBy(due, calendar),
            obligation,
            source: title,
          })),
        ),
    )
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
}
