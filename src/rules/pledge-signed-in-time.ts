import { type Row, type Table, textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { assumedYear, type LedgerEnvironment } from '../ledger/environment';
import { isOwnCell } from './shared/applies';
import { isBlank } from './shared/blank';
import { defineRule } from './shared/define-rule';
import { yearNamed, yearOfTable } from './shared/judged-year';
import { oncePerCell } from './shared/once-per-cell';
import { fillDateOf, spanOf } from './shared/row-date';
import { shownRow } from './shared/shown-row';
import { answerOf } from './shared/yes-no';

/** Signed for somebody else; 无代签 and 严禁代签 say the contrary. */
const BY_PROXY = /(?<!无|未|没有|不得|不准|严禁|禁止|不存在|杜绝|非)(?:代签|代为签|代替签|他人代签|替签)/;

/** Wins over C-01 and C-02 at the date; a paper that was not signed (否) needs no date of it. */
export const pledgeSignedInTime = defineRule({
  meta: {
    id: 'pledge-signed-in-time',
    code: 'R-45',
    scope: 'row',
    severity: 'error',
    markOnly: 'only-unit-knows',
    ledgers: ['pledges'],
    options: {
      /** Last day for signing, as `2023-03-31`, or `03-31` for that day of the paper's year; empty for none. */
      deadline: '',
    },
    docs: {
      'zh-CN': {
        what: '承诺书、责任书没有签订日期；签订日期晚于要求的日期（在 deadline 中配置）；或者注明由他人代签。本人签名填“否”的不查日期。',
        why: '承诺书、责任书要由本人按期签订；代签、补签等于没有签订，要追究责任。',
        how: '对照原件补填日期；代签的由本人重新签订。',
      },
      en: {
        what: 'A paper has no date of signature, was signed after the last day (option deadline), or by somebody else. Papers marked as not signed need no date.',
        why: 'Pledges are signed in person and in time; signing for others is punished.',
        how: 'Take the date from the original; have it signed anew by the person where it was signed by another.',
      },
      source: 'S89',
    },
  },
  create: ({ environment, options, report }) => {
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const date = row.cells.get('signDate');
        const signed = row.cells.get('signed');
        const isUnsigned = signed !== undefined && answerOf(signed) === 'no';
        if (date && isOwnCell(date, row) && isBlank(date.text) && date.cell.error === undefined) {
          if (!isUnsigned && !isBlank(textOf(row, 'signer'))) {
            report({
              messageId: 'no-date',
              at: date.at,
              data: { row: shownRow(date, row), column: columnTitle(table, 'signDate') },
              field: 'signDate',
              row,
            });
          }
        }
        const span = date && spanOf(row, 'signDate', environment, table);
        const limit = limitFor(row, table, options.deadline, environment);
        if (date && span && limit !== null && span.first > limit && first(date.at)) {
          report({
            messageId: 'late',
            at: date.at,
            data: { row: shownRow(date, row), signed: span.first, limit },
            field: 'signDate',
            row,
          });
        }
        const proxy = [signed, row.cells.get('signer'), row.cells.get('remark')].find(
          (cell) => cell && BY_PROXY.test(cell.text),
        );
        if (!proxy || !first(proxy.at)) return;
        report({
          messageId: 'by-proxy',
          at: proxy.at,
          data: { row: shownRow(proxy, row), column: columnTitle(table, proxy.field.name) },
          field: proxy.field.name,
          row,
        });
      },
    };
  },
});

/** The last day for a paper; the year of a bare month and day is the paper's, else the sheet's. */
function limitFor(row: Row, table: Table, deadline: string, environment: LedgerEnvironment): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(deadline)) return deadline;
  if (!/^\d{2}-\d{2}$/.test(deadline)) return null;
  const year =
    yearNamed(textOf(row, 'document')) ?? yearOfTable(table) ?? assumedYear(environment, fillDateOf(table));
  return `${year}-${deadline}`;
}
