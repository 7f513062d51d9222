import { appendTo } from '../core/append-to';
import type { BoundCell, Row, Table } from '../core/table';
import type { LedgerEnvironment } from '../ledger/environment';
import { foundProblems } from '../ledger/found-problems';
import { defineRule } from './shared/define-rule';
import { monthName } from './shared/judged-months';
import { spanOf } from './shared/row-date';

interface Entry {
  readonly row: Row;
  readonly cell: BoundCell;
}

interface Month {
  /** `YYYY-MM`. */
  readonly name: string;
  readonly rows: readonly Entry[];
}

/** Months follow one another as they stand in the ledger: a month without an inspection ends the run. */
export const noProblemsForLong = defineRule({
  meta: {
    id: 'no-problems-for-long',
    code: 'R-41',
    scope: 'table',
    severity: 'info',
    markOnly: 'may-be-right',
    ledgers: ['inspections'],
    options: {
      /** Number of consecutive months without a problem from which it is worth a question. */
      runLength: 3,
    },
    docs: {
      'zh-CN': {
        what: '连续多个月（默认3个月）的检查都“未发现问题”。',
        why: '长期零问题，要么检查走过场，要么范围太窄，上级核查时会首先问到。',
        how: '复核检查方式和范围；确实没有问题的，备好检查记录备查。',
      },
      en: {
        what: 'Inspections found nothing for months in a row (3 unless configured).',
        why: 'Nothing for long means that inspections are a form, or look at too little; a superior asks about it first.',
        how: 'Review how and where you inspect; where all is well, keep the records at hand.',
      },
      source: '自定',
    },
  },
  create: ({ environment, options, report }) => ({
    end: (table) => {
      const clean = (month: Month): boolean => month.rows.every(({ row }) => foundProblems(row) === false);
      let run: Month[] = [];
      const close = (): void => {
        const cells = run.flatMap(({ rows }) => rows);
        const [first, last] = [run[0], run.at(-1)];
        const shown = cells.at(-1);
        if (run.length >= options.runLength && first && last && shown) {
          report({
            messageId: 'none',
            at: shown.cell.at,
            data: { from: monthName(first.name), to: monthName(last.name), count: run.length },
            field: shown.cell.field.name,
            row: shown.row,
            related: cells.slice(0, -1).map(({ cell }) => cell.at),
          });
        }
        run = [];
      };
      for (const month of monthsOf(table, environment)) {
        const previous = run.at(-1);
        if (previous && !follows(previous.name, month.name)) close();
        if (clean(month)) run.push(month);
        else close();
      }
      close();
    },
  }),
});

/** The rows by the month of their day, in the order of time; rows without one month are left out. */
function monthsOf(table: Table, environment: LedgerEnvironment): Month[] {
  const months = new Map<string, Entry[]>();
  for (const row of table.rows) {
    const cell = row.cells.get('problemCount') ?? row.cells.get('problem');
    const span = spanOf(row, 'date', environment, table);
    const name = span?.first.slice(0, 7);
    if (!cell || name === undefined || name !== span?.last.slice(0, 7)) continue;
    appendTo(months, name, { row, cell });
  }
  return [...months].map(([name, rows]) => ({ name, rows })).sort((a, b) => index(a.name) - index(b.name));
}

function follows(a: string, b: string): boolean {
  return index(b) === index(a) + 1;
}

function index(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}
