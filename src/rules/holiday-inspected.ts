import { type Table, textOf } from '../core/table';
import type { LedgerEnvironment } from '../ledger/environment';
import { holidaysIn } from '../ledger/holidays';
import { addDays } from '../text/date';
import { defineRule } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';
import { type RemindedHoliday, remindedHolidays } from './shared/reminded-holidays';
import { type DaySpan, spanOf } from './shared/row-date';
import { shownRow } from './shared/shown-row';
import { unitLedger } from './shared/unit-ledger';

/** An inspection, with the holidays that its words name. */
interface Inspection {
  readonly span: DaySpan | null;
  readonly nodes: readonly string[];
}

/** Where an inspection tells what it was about. */
const WORDS: readonly string[] = ['method', 'content', 'inspected', 'problem', 'handling', 'remark'];

/**
 * An inspection belongs to a holiday by its words or by its day; of two holidays in one reminder one is enough.
 * A holiday is judged where the inspections cover all the days around it.
 */
export const holidayInspected = defineRule({
  meta: {
    id: 'holiday-inspected',
    code: 'X-17',
    scope: 'workbook',
    severity: 'warning',
    markOnly: 'work-first',
    ledgers: ['holiday-reminders'],
    options: {
      /** Days before the holiday from which an inspection counts for it. */
      before: 15,
      /** Days after its first day until which an inspection counts for it. */
      after: 10,
    },
    docs: {
      'zh-CN': {
        what: '某节点有廉政提醒，监督检查台账中却没有该节点前后（默认节前15天至节后10天）的检查，也没有写明该节日的检查。节点未过完的，以及节前在上一年度台账中的，不查。',
        why: '紧盯重要节点，要把节前提醒和节日期间的明察暗访结合起来，只提醒不检查等于没有落实。',
        how: '查检查记录补登；确未检查的，如实说明，今后同步安排。',
      },
      en: {
        what: 'A holiday has a reminder, but no inspection from 15 days before it to 10 days after (options), nor one that names it. Holidays that are not over, or reach into last year’s ledger, are left alone.',
        why: 'Reminders and unannounced inspections around a holiday belong together.',
        how: 'Enter the inspections made; where there was none, say so and plan one with the next reminder.',
      },
      source: '种000',
    },
  },
  create: ({ environment, options, report }) => ({
    workbook: (subject) => {
      const tables = unitLedger(subject, 'inspections', 'date').all;
      if (tables.length === 0) return;
      const inspections = tables.flatMap((table) => inspectionsOf(table, environment));
      const first = firstDayOf(inspections);
      const once = oncePerCell();
      for (const table of unitLedger(subject, 'holiday-reminders', 'node').own) {
        for (const row of table.rows) {
          const cell = row.cells.get('node');
          const holidays = remindedHolidays(row, table, environment);
          const isOpen = holidays.some(
            ({ day }) =>
              day === null ||
              addDays(day, -options.before) < first ||
              addDays(day, options.after) > environment.asOf,
          );
          if (!cell || holidays.length === 0 || isOpen) continue;
          if (inspections.some((each) => holidays.some((holiday) => belongs(each, holiday, options))))
            continue;
          if (!once(cell.at)) continue;
          report({
            messageId: 'none',
            at: cell.at,
            data: { row: shownRow(cell, row), nodes: holidays.map(({ node }) => node) },
            field: 'node',
            ledger: table.ledger,
            row,
          });
        }
      }
    },
  }),
});

function inspectionsOf(table: Table, environment: LedgerEnvironment): Inspection[] {
  return table.rows.map((row) => ({
    span: spanOf(row, 'date', environment, table),
    nodes: WORDS.flatMap((name) => holidaysIn(textOf(row, name))),
  }));
}

/** The first day of the years that the inspections are of: what was inspected before 元旦 stands in last year's ledger. */
function firstDayOf(inspections: readonly Inspection[]): string {
  const years = inspections.flatMap(({ span }) => span?.first.slice(0, 4) ?? []).sort();
  return `${years[0] ?? '0000'}-01-01`;
}

function belongs(
  { span, nodes }: Inspection,
  { node, year, day }: RemindedHoliday,
  { before, after }: { readonly before: number; readonly after: number },
): boolean {
  const isNamed = nodes.includes(node);
  if (span === null || day === null) return isNamed;
  // 元旦 and 春节 are looked after from the end of the year before.
  if (isNamed && [year - 1, year].includes(Number(span.first.slice(0, 4)))) {
    const from = addDays(day, -60);
    if (span.last >= from && span.first <= addDays(day, 60)) return true;
  }
  return span.last >= addDays(day, -before) && span.first <= addDays(day, after);
}
