import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';
import { spanOf } from './shared/row-date';

/** Of dates known to the month only, the reading that does no harm counts. */
export const doneBeforeFeedback = defineRule({
  meta: {
    id: 'done-before-feedback',
    code: 'R-19',
    scope: 'row',
    severity: 'error',
    markOnly: 'which-is-wrong',
    ledgers: ['rectification'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '完成日期早于反馈（交办）日期。',
        why: '问题尚未反馈就已整改完成，两个日期必有一个是错的。',
        how: '核对反馈文件和销号材料，改正填错的日期。',
      },
      en: {
        what: 'The completion date is before the day on which the problem was reported.',
        why: 'Nothing can be put right before it was reported: one of the dates is wrong.',
        how: 'Check the papers and correct the wrong date.',
      },
      source: 'J',
    },
  },
  create: ({ environment, report }) => {
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const cell = row.cells.get('completionDate');
        const feedbackCell = row.cells.get('feedbackDate');
        const completed = spanOf(row, 'completionDate', environment, table);
        const feedback = spanOf(row, 'feedbackDate', environment, table);
        if (!cell || !feedbackCell || !completed || !feedback || completed.last >= feedback.first) return;
        if (!first(cell.at)) return;
        report({
          messageId: 'before',
          at: cell.at,
          data: { row: row.row, completed: cell.text, feedback: feedbackCell.text },
          field: 'completionDate',
          row,
          related: [feedbackCell.at],
        });
      },
    };
  },
});
