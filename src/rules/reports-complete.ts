import { appendTo } from '../core/append-to';
import { headerLocation, type Table } from '../core/table';
import type { LedgerEnvironment } from '../ledger/environment';
import { defineRule } from './shared/define-rule';
import { judgedYear } from './shared/judged-year';
import { type DutyReport, type SentReport, sentReport, slotsOf } from './shared/reports-due';
import { plainNumber } from './shared/scores';
import { shownRow } from './shared/shown-row';
import { unitLedger } from './shared/unit-ledger';

/** H-12. A ledger of one kind of reports is judged by that kind; one that mixes them owes all three. */
export const reportsComplete = defineRule({
  meta: {
    id: 'reports-complete',
    code: 'H-12',
    scope: 'workbook',
    severity: 'error',
    markOnly: 'work-first',
    ledgers: ['reporting'],
    options: {
      /** Least number of pieces of information a month, of half-year reports a half-year, of studies a year; 0 for no duty. */
      informationPerMonth: 1,
      reportsPerHalfYear: 1,
      researchPerYear: 1,
    },
    docs: {
      'zh-CN': {
        what: '某单位缺上半年或下半年的半年报告，某月没有报送信息，全年没有调研报告；统计表中某单位为零报送。尚未结束的月份、半年、年度不算缺。',
        why: '各单位每半年书面报告一次、每月至少报送一篇信息、每年报送一篇调研报告，缺一期就要点名。',
        how: '补报并登记；已报而未登记的补登，登错期次的改正期次。',
      },
      en: {
        what: 'A unit lacks the report of a half-year, information in some month, or the study of the year; or a tally shows that it sent none. What is not over is not missing.',
        why: 'Each unit reports every half-year, sends information every month and a study every year.',
        how: 'Send and enter what is missing, or correct the period of what was entered wrongly.',
      },
      source: '种003；S90',
    },
  },
  create: ({ environment, options, report }) => ({
    workbook: (subject) => {
      const { own, all, anchor } = unitLedger(subject, 'reporting', 'submitDate');
      const least: Readonly<Record<DutyReport, number>> = {
        'half-year': options.reportsPerHalfYear,
        information: options.informationPerMonth,
        research: options.researchPerYear,
      };
      if (anchor) {
        for (const { unit, kind, missing } of gapsOf(all, least, environment)) {
          report({
            messageId: kind,
            at: headerLocation(anchor, 'reportPeriod'),
            data: { unit: unit || '本单位', slots: missing.map(String), count: missing.length },
            field: 'reportPeriod',
            ledger: anchor.ledger,
          });
        }
      }
      for (const table of subject.tables.filter((each) => !own.includes(each) && each.part === 'tally'))
        for (const row of table.rows) {
          const cell = row.cells.get('pieces');
          if (!cell || cell.merge || plainNumber(cell) !== 0) continue;
          report({
            messageId: 'none-sent',
            at: cell.at,
            data: { row: shownRow(cell, row) },
            field: 'pieces',
            row,
            ledger: table.ledger,
          });
        }
    },
  }),
});

interface Gap {
  readonly unit: string;
  readonly kind: DutyReport;
  readonly missing: readonly number[];
}

function gapsOf(
  tables: readonly Table[],
  least: Readonly<Record<DutyReport, number>>,
  environment: LedgerEnvironment,
): Gap[] {
  const year = judgedYear(tables, 'submitDate', environment);
  const byUnit = new Map<string, SentReport[]>();
  for (const table of tables)
    for (const row of table.rows) {
      const sent = sentReport(row, table, environment);
      if (sent) appendTo(byUnit, sent.unit, sent);
    }
  const present = new Set([...byUnit.values()].flat().map(({ kind }) => kind));
  const judged: readonly DutyReport[] =
    present.size > 1 ? ['half-year', 'information', 'research'] : [...present];
  const { start, end } = spanOfTitles(tables, year, environment);
  return [...byUnit].flatMap(([unit, reports]) =>
    judged.flatMap((kind) => {
      const own = reports.filter((each) => each.kind === kind);
      if (own.some(({ year: told, slot }) => told === null || slot === null)) return [];
      const missing = slotsOf(kind, year)
        .filter((slot) => slot.start >= start && slot.end <= end && slot.end <= environment.asOf)
        .filter(({ slot }) => piecesIn(own, year, slot) < least[kind])
        .map(({ slot }) => slot);
      return missing.length > 0 ? [{ unit, kind, missing }] : [];
    }),
  );
}

function piecesIn(reports: readonly SentReport[], year: number, slot: number): number {
  return reports
    .filter((each) => each.year === year && each.slot === slot)
    .reduce((sum, { pieces }) => sum + pieces, 0);
}

/** The part of the year that is reported on: the period's, else the half-year that every title names. */
function spanOfTitles(
  tables: readonly Table[],
  year: number,
  { period }: LedgerEnvironment,
): { start: string; end: string } {
  if (period) return period;
  const stated = tables.map(({ title, head }) => `${title} ${head.map(({ value }) => value).join(' ')}`);
  const all = (pattern: RegExp): boolean => stated.every((text) => pattern.test(text));
  return {
    start: all(/下半年/) ? `${year}-07-01` : `${year}-01-01`,
    end: all(/上半年/) ? `${year}-06-30` : `${year}-12-31`,
  };
}
