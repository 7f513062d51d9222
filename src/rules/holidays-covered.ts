import { headerLocation, type Row, type Table, textOf } from '../core/table';
import type { LedgerEnvironment } from '../ledger/environment';
import { HOLIDAYS, holidayDay } from '../ledger/holidays';
import { daysBetween } from '../text/date';
import { isBlank } from './shared/blank';
import { defineRule } from './shared/define-rule';
import { judgedYear } from './shared/judged-year';
import { remindedHolidays } from './shared/reminded-holidays';
import { spanOf } from './shared/row-date';
import { type NewRow, rowsBelow } from './shared/rows-below';
import { unitLedger } from './shared/unit-ledger';

interface Reminder {
  readonly nodes: readonly string[];
  /** ISO day on which it was sent; null where the row does not say. */
  readonly sent: string | null;
}

/**
 * H-19. A holiday counts once its day has come. Where one falls into the days off of another (中秋 2025, 2028, 2031 into
 * those of 国庆), one reminder sent before both serves both.
 */
export const holidaysCovered = defineRule({
  meta: {
    id: 'holidays-covered',
    code: 'H-19',
    scope: 'workbook',
    severity: 'warning',
    fixable: 'suggestion',
    filler: 'holidays',
    ledgers: ['holiday-reminders'],
    options: {
      /** The holidays that each need a reminder. */
      nodes: HOLIDAYS,
      /** A holiday that begins less than this many days after another is served by its reminder. */
      daysOff: 7,
    },
    docs: {
      'zh-CN': {
        what: '本年度已到的节点没有提醒记录：元旦、春节、清明、五一、端午、中秋、国庆。中秋落在国庆假期内的年份（2025、2028、2031年），一次提醒可以兼顾。',
        why: '重大节假日前都要提醒，漏掉哪个节点，哪个节点就是空档。',
        how: '查短信、文件补登；可按建议在表后补出空行（年度、节点、节日首日），提醒日期等由填报人填写。',
      },
      en: {
        what: 'A holiday of the year that has come has no reminder. Where 中秋 falls into the days off of 国庆 (2025, 2028, 2031) one reminder serves both.',
        why: 'There is to be a reminder before every major holiday.',
        how: 'Enter what was sent; rows with year, holiday and first day are offered below the table, the rest is yours to fill.',
      },
      source: '种004；S31；自定（七个节点）',
    },
  },
  create: ({ environment, options, report }) => ({
    workbook: (subject) => {
      const { all, anchor } = unitLedger(subject, 'holiday-reminders', 'node');
      const rows = all.flatMap((table) => table.rows.map((row) => ({ row, table })));
      if (!anchor || rows.every(({ row }) => isBlank(textOf(row, 'node')))) return;
      const year = yearOf(all, environment);
      const reminders = rows.flatMap(({ row, table }) => reminderOf(row, table, year, environment) ?? []);
      const missing = options.nodes.filter(
        (node) =>
          isDue(node, year, environment) &&
          !reminders.some((reminder) => serves(reminder, node, year, options.daysOff)),
      );
      if (missing.length === 0) return;
      const fix = rowsBelow(
        subject.workbook,
        anchor,
        missing.map((node) => newRow(node, year, anchor)),
      );
      report({
        messageId: 'missing',
        at: headerLocation(anchor, 'node'),
        data: { year, nodes: missing, count: missing.length },
        field: 'node',
        ledger: anchor.ledger,
        ...(fix && { suggestions: [fix] }),
      });
    },
  }),
});

/** The year that the rows are of, by their own column where it names one. */
function yearOf(tables: readonly Table[], environment: LedgerEnvironment): number {
  if (environment.period) return environment.period.year;
  const now = Number(environment.asOf.slice(0, 4));
  const stated = tables
    .flatMap((table) =>
      table.rows.map((row) => Number(/20\d{2}/.exec(textOf(row, 'year'))?.[0] ?? Number.NaN)),
    )
    .filter((year) => year <= now);
  return stated.length > 0 ? Math.max(...stated) : judgedYear(tables, 'reminderDate', environment);
}

function reminderOf(row: Row, table: Table, year: number, environment: LedgerEnvironment): Reminder | null {
  const sent = spanOf(row, 'reminderDate', environment, table)?.first ?? null;
  const stated = textOf(row, 'year').includes(String(year)) || sent?.startsWith(String(year));
  const nodes = remindedHolidays(row, table, environment)
    .filter((holiday) => holiday.year === year || stated)
    .map(({ node }) => node);
  return nodes.length > 0 ? { nodes, sent } : null;
}

function isDue(node: string, year: number, { asOf, period }: LedgerEnvironment): boolean {
  const day = holidayDay(node, year);
  if (day === null || day > asOf) return false;
  return !period || (period.start <= day && day <= period.end);
}

function serves({ nodes, sent }: Reminder, node: string, year: number, daysOff: number): boolean {
  if (nodes.includes(node)) return true;
  const day = holidayDay(node, year);
  return nodes.some((other) => {
    const otherDay = holidayDay(other, year);
    if (day === null || otherDay === null) return false;
    const [longer, shorter] = other === '国庆' ? [otherDay, day] : [day, otherDay];
    const isNational = other === '国庆' || node === '国庆';
    const gap = daysBetween(longer, shorter);
    return isNational && gap >= 0 && gap < daysOff && (sent === null || sent < day);
  });
}

/** What is known of a missing reminder, the year written as in the other rows. */
function newRow(node: string, year: number, { rows }: Table): NewRow {
  const model = rows.map((row) => row.cells.get('year')?.cell.value ?? null).find((value) => value !== null);
  const text =
    typeof model === 'string' && /20\d{2}/.test(model) ? model.replace(/20\d{2}/, String(year)) : year;
  return { year: text, node, holidayDay: holidayDay(node, year) };
}
