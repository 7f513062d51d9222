import { inFile } from '../core/location';
import { type Table, textOf } from '../core/table';
import { daysInMonth, formatIso } from '../text/calendar';
import { isOwnCell } from './shared/applies';
import { isBlank } from './shared/blank';
import { defineRule } from './shared/define-rule';
import { dayOf, fillDateOf } from './shared/row-date';
import { shownRow } from './shared/shown-row';

/** P-12. A ledger is as old as its fill date says; without one nothing is known. */
export const notUpdatedInAYear = defineRule({
  meta: {
    id: 'not-updated-in-a-year',
    code: 'P-12',
    scope: 'periods',
    severity: 'warning',
    markOnly: 'mark-is-answer',
    ledgers: ['risk-points', 'personal-register', 'integrity-files'],
    options: {
      /** Months after which a ledger or a file has to be brought up to date. */
      months: 12,
    },
    docs: {
      'zh-CN': {
        what: '风险点台账、个人登记表的填报日期，或者廉政档案的更新日期，距基准日超过12个月。没有填报日期的不判断。与上期比对时检查。',
        why: '风险点、廉政档案原则上每年更新一次。',
        how: '重新梳理、更新后写上新的日期。',
      },
      en: {
        what: 'The fill date of a ledger of risks or of a register, or the date an integrity file was updated, lies more than 12 months back. Judged where the period before is given.',
        why: 'Risk points and integrity files are brought up to date once a year.',
        how: 'Work through it again and enter the new date.',
      },
      source: 'S67；S78',
    },
  },
  create: ({ environment, options, report }) => ({
    periods: ({ current }) => {
      const limit = monthsBefore(environment.asOf, options.months);
      for (const table of current) {
        if (table.ledger === 'risk-points' || table.ledger === 'personal-register') {
          const day = fillDateOf(table);
          if (day === null || day >= limit || table.rows.length === 0) continue;
          report({
            messageId: 'ledger',
            at: inFile(fillDatePlace(table), table.path),
            data: { day, asOf: environment.asOf, months: options.months },
            ledger: table.ledger,
          });
        }
        if (table.ledger !== 'integrity-files') continue;
        for (const row of table.rows) {
          const cell = row.cells.get('updatedOn');
          const day = dayOf(row, 'updatedOn', environment, table);
          if (!cell || day === null || day >= limit || !isOwnCell(cell, row)) continue;
          if (isBlank(textOf(row, 'name'))) continue;
          report({
            messageId: 'file',
            at: inFile(cell.at, table.path),
            data: { row: shownRow(cell, row), day, asOf: environment.asOf, months: options.months },
            field: 'updatedOn',
            ledger: table.ledger,
            row,
          });
        }
      }
    },
  }),
});

function fillDatePlace({ head, titleAt }: Table) {
  return head.find(({ name, value }) => name === 'reportDate' && value !== '')?.at ?? titleAt;
}

/** The ISO day some months earlier, the last of its month where that is shorter. */
function monthsBefore(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const index = year * 12 + month - 1 - months;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return formatIso(y, m, Math.min(day, daysInMonth(y, m)));
}
