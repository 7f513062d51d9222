import { isWorkday } from 'chinese-days';
import { addDays } from '../../text/calendar';

/** The ISO day that lies a number of working days before another, by the statutory arrangements where they are known. */
export function workdaysBefore(day: string, count: number): string {
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, -1);
    if (isWorkday(at)) left -= 1;
  }
  return at;
}
