import { type Row, type Table, textOf } from '../../core/table';
import type { LedgerEnvironment } from '../../ledger/environment';
import { squeezeName } from '../../ledger/roster-lookups';
import { parseChineseNumber } from '../../text/chinese-number';
import { parseCount } from '../../text/count';
import { spanOf } from './row-date';

/** What every unit owes by the policy: a report each half-year, information each month, a study each year. */
export type DutyReport = 'half-year' | 'information' | 'research';

/** One report as far as it counts: whose, of what kind, for which stretch of the year; null where that cannot be told. */
export interface SentReport {
  readonly unit: string;
  readonly kind: DutyReport;
  readonly year: number | null;
  /** Month 1–12, half 1–2, or 1 for a year. */
  readonly slot: number | null;
  readonly pieces: number;
}

/** A stretch of a year with its ISO end. */
export interface Slot {
  readonly slot: number;
  readonly start: string;
  readonly end: string;
}

const KINDS: readonly (readonly [RegExp, DutyReport])[] = [
  [/半年/, 'half-year'],
  [/调研/, 'research'],
  [/信息|简报/, 'information'],
];

/** The kind of a report that every unit owes; null for other reports. */
export function dutyReport(row: Row): DutyReport | null {
  const kind = textOf(row, 'kind') || textOf(row, 'reportTitle');
  return KINDS.find(([pattern]) => pattern.test(kind))?.[1] ?? null;
}

/** What a row reports; null for other reports. */
export function sentReport(row: Row, table: Table, environment: LedgerEnvironment): SentReport | null {
  const kind = dutyReport(row);
  if (kind === null) return null;
  const unit = squeezeName(textOf(row, 'unit')) || squeezeName(table.unit);
  const pieces = parseCount(textOf(row, 'pieces'))?.value ?? 1;
  return { unit, kind, pieces, ...stretchOf(row, kind, table, environment) };
}

/** The stretches of a year for a kind of report. */
export function slotsOf(kind: DutyReport, year: number): Slot[] {
  const months = kind === 'information' ? 1 : kind === 'half-year' ? 6 : 12;
  return Array.from({ length: 12 / months }, (_, index) => ({
    slot: index + 1,
    start: `${year}-${pad(index * months + 1)}-01`,
    end: lastDayOf(year, (index + 1) * months),
  }));
}

function stretchOf(
  row: Row,
  kind: DutyReport,
  table: Table,
  environment: LedgerEnvironment,
): Pick<SentReport, 'year' | 'slot'> {
  const words = `${textOf(row, 'reportPeriod')} ${textOf(row, 'reportTitle')}`.normalize('NFKC');
  const day =
    spanOf(row, 'submitDate', environment, table)?.first ?? spanOf(row, 'dueDate', environment, table)?.first;
  const stated = /(\d{4})(?=年|[-./]\d)/.exec(words)?.[1];
  const sent = day === undefined ? null : { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
  const year = stated === undefined ? (sent?.year ?? null) : Number(stated);
  if (kind === 'research') return { year, slot: 1 };
  if (kind === 'information') return { year, slot: monthIn(words) ?? sent?.month ?? null };
  const half = halfIn(words);
  if (half !== null || sent === null) return { year, slot: half };
  // What comes in the first months of a year reports on the year before.
  if (sent.month <= 3) return { year: stated === undefined ? sent.year - 1 : year, slot: 2 };
  return { year, slot: sent.month <= 8 ? 1 : sent.month >= 10 ? 2 : null };
}

function monthIn(words: string): number | null {
  const match = /(?:^|[^\d一二三四五六七八九十])(\d{1,2}|[一二三四五六七八九十]{1,2})月/.exec(words);
  const month = match?.[1] === undefined ? /\d{4}[-./](\d{1,2})(?!\d)/.exec(words)?.[1] : match[1];
  const number = month === undefined ? null : parseChineseNumber(month);
  return number !== null && number >= 1 && number <= 12 ? number : null;
}

function halfIn(words: string): number | null {
  if (/上半年|H1|第一期|1\s*[-~至—]\s*6月|一至六月/i.test(words)) return 1;
  return /下半年|H2|第二期|7\s*[-~至—]\s*12月|七至十二月/i.test(words) ? 2 : null;
}

function lastDayOf(year: number, month: number): string {
  return `${year}-${pad(month)}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
