import { columnTitle } from '../ledger/column-title';
import { statusOf } from '../ledger/status';
import { fixCell } from './shared/cell-fix';
import { claimsFinished, finishedClaim, openClaim } from './shared/claims';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';

/** C-24. The rule never offers 已完成: that is a fact which only the unit may state. */
export const statusContradictsText = defineRule({
  meta: {
    id: 'status-contradicts-text',
    code: 'C-24',
    scope: 'row',
    severity: 'error',
    fixable: 'suggestion',
    ledgers: ['rectification', 'task-breakdown'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '状态与进展文字矛盾：状态是进行中或未开始，文字却说整体已完成；状态是已完成，文字却说正在办或尚未完成。只完成一部分的表述不算。',
        why: '台账与实际不符是倒查的重点，两栏互相矛盾说明至少一处不实。',
        how: '按实际情况改正状态或进展文字；完成的要同时补上完成日期和佐证。',
      },
      en: {
        what: 'Status and progress contradict each other: under way, yet the text says all is done; done, yet the text says it is still going on. Statements about a part do not count.',
        why: 'Checks backwards look for ledgers that differ from the facts; two columns at odds prove that one is wrong.',
        how: 'Correct the status or the text; a finished matter also needs its day and its evidence.',
      },
      source: 'J；S15',
    },
  },
  create: ({ report }) => {
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const status = row.cells.get('status');
        const progress = row.cells.get('progress');
        if (!status || !progress || progress.text === '') return;
        const group = statusOf(row);
        const messageId = group === 'done' ? 'done-but-open' : 'open-but-done';
        const words = contradiction(group, progress.text);
        if (words === null || !first(status.at)) return;
        report({
          messageId,
          at: status.at,
          data: {
            row: status.at.row ?? row.row,
            column: columnTitle(table, 'status'),
            other: columnTitle(table, 'progress'),
            status: status.text,
            words,
          },
          field: 'status',
          row,
          related: [progress.at],
          ...(messageId === 'done-but-open' && { suggestions: [fixCell(status, '进行中', 'suggestion')] }),
        });
      },
    };
  },
});

/** The words of the progress that contradict the status; null where nothing does. */
function contradiction(group: ReturnType<typeof statusOf>, progress: string): string | null {
  switch (group) {
    case 'done':
      return claimsFinished(progress) ? null : openClaim(progress);
    case 'doing':
    case 'not-started':
      return finishedClaim(progress);
    default:
      return null;
  }
}
