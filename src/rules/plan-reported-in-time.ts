import { type Row, type Table, textOf } from '../core/table';
import type { LedgerEnvironment } from '../ledger/environment';
import { daysBetween, isValidDay } from '../text/date';
import { squeeze } from '../text/normalize';
import { defineRule } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';
import { spanOf } from './shared/row-date';
import { shownRow } from './shared/shown-row';
import { unitLedger } from './shared/unit-ledger';

/** Kinds of feedback; a plan that names one answers feedback of that kind only. */
const SOURCES: readonly RegExp[] = [
  /巡察/,
  /巡视/,
  /审计/,
  /督查|督察/,
  /民主生活会/,
  /主题教育/,
  /专项检查/,
];

/** H-16. Where several feedbacks may be meant, the latest one before the plan counts. */
export const planReportedInTime = defineRule({
  meta: {
    id: 'plan-reported-in-time',
    code: 'H-16',
    scope: 'workbook',
    severity: 'warning',
    markOnly: 'mark-is-answer',
    ledgers: ['reporting'],
    options: {
      /** Months after the feedback within which the plan of rectification is to be reported. */
      planMonths: 1,
      /** The same for the report on rectification; 0 for no limit. */
      reportMonths: 0,
    },
    docs: {
      'zh-CN': {
        what: '整改方案的报送日期，晚于问题整改台账里的反馈日期一个月以上（期限可配；整改报告的期限另设，默认不查）。',
        why: '反馈后要在规定期内报送整改方案，迟报说明整改启动迟缓。',
        how: '核对反馈日期和报送日期；确属迟报的，说明原因。期限与本地要求不同的，在配置中调整。',
      },
      en: {
        what: 'A plan of rectification was reported more than a month (set by the options) after the feedback in the rectification list. Reports on rectification have a limit of their own, off by default.',
        why: 'The plan is due within a set time of the feedback.',
        how: 'Check both dates and explain a late plan; where the local limit differs, set it.',
      },
      source: 'S50',
    },
  },
  create: ({ environment, options, report }) => ({
    workbook: (subject) => {
      const first = oncePerCell();
      const feedbacks = unitLedger(subject, 'rectification', 'feedbackDate').all.flatMap((table) =>
        table.rows.flatMap((row) => feedbackOf(row, table, environment) ?? []),
      );
      for (const table of unitLedger(subject, 'reporting', 'submitDate').own) {
        for (const row of table.rows) {
          const cell = row.cells.get('submitDate');
          const sent = spanOf(row, 'submitDate', environment, table)?.first;
          const months = monthsAllowed(row, options.planMonths, options.reportMonths);
          const feedback = sent === undefined ? undefined : feedbackBefore(feedbacks, row, sent);
          if (!cell || sent === undefined || months === 0 || feedback === undefined) continue;
          const due = monthsLater(feedback, months);
          if (sent <= due || !first(cell.at)) continue;
          report({
            messageId: 'late',
            at: cell.at,
            data: { row: shownRow(cell, row), sent, feedback, due, days: daysBetween(due, sent), months },
            field: 'submitDate',
            row,
            ledger: table.ledger,
          });
        }
      }
    },
  }),
});

interface Feedback {
  readonly day: string;
  readonly source: string;
}

function feedbackOf(row: Row, table: Table, environment: LedgerEnvironment): Feedback | null {
  const day = spanOf(row, 'feedbackDate', environment, table)?.last;
  return day === undefined ? null : { day, source: squeeze(textOf(row, 'source')) };
}

/** The months for what the row reports; 0 where nothing is asked of it. */
function monthsAllowed(row: Row, plan: number, reported: number): number {
  const words = `${textOf(row, 'kind')} ${textOf(row, 'reportTitle')}`;
  if (!words.includes('整改')) return 0;
  if (/方案/.test(words)) return plan;
  return /报告/.test(words) ? reported : 0;
}

/** The last feedback up to the day that the report may answer. */
function feedbackBefore(feedbacks: readonly Feedback[], row: Row, sent: string): string | undefined {
  const title = textOf(row, 'reportTitle');
  const named = SOURCES.find((pattern) => pattern.test(title));
  return feedbacks
    .filter(({ day, source }) => day <= sent && (!named || source === '' || named.test(source)))
    .map(({ day }) => day)
    .sort()
    .at(-1);
}

/** The same day some months later, or the last one of a shorter month. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const total = year * 12 + month - 1 + months;
  const [ofYear, ofMonth] = [Math.floor(total / 12), (total % 12) + 1];
  let last = date;
  while (!isValidDay(ofYear, ofMonth, last)) last -= 1;
  return `${ofYear}-${String(ofMonth).padStart(2, '0')}-${String(last).padStart(2, '0')}`;
}
