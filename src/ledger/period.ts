import { UserError } from '../core/errors';

/** A span of time that a submission reports on, both days included (ISO). */
export interface Period {
  /** As the user wrote it: `2023`, `2023H1`, `2023Q2`, `2023-06`. */
  readonly name: string;
  readonly year: number;
  readonly start: string;
  readonly end: string;
}

/**
 * Reads `2023`, `2023H1`, `2023Q2` or `2023-06`.
 * @throws {UserError} `period-invalid` for anything else
 */
export function parsePeriod(text: string): Period {
  const match = /^(\d{4})(?:H([12])|Q([1-4])|-(0[1-9]|1[0-2]))?$/i.exec(text.trim());
  if (!match?.[1]) throw new UserError('period-invalid', { value: text });
  const year = Number(match[1]);
  const [first, last] = monthsOf(match[2], match[3], match[4]);
  return {
    name: text.trim().toUpperCase(),
    year,
    start: `${year}-${pad(first)}-01`,
    end: lastDayOf(year, last),
  };
}

function monthsOf(half?: string, quarter?: string, month?: string): [first: number, last: number] {
  if (half) return half === '1' ? [1, 6] : [7, 12];
  if (quarter) return [Number(quarter) * 3 - 2, Number(quarter) * 3];
  if (month) return [Number(month), Number(month)];
  return [1, 12];
}

function lastDayOf(year: number, month: number): string {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${pad(month)}-${pad(days)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
