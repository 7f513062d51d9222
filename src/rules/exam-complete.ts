import type { Row } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { defineRule } from './shared/define-rule';
import { examResultsOf } from './shared/exam-results';
import { oncePerCell } from './shared/once-per-cell';
import { shownRow } from './shared/shown-row';

/** Of one row the first fault is told: the numbers after it follow from it. */
export const examComplete = defineRule({
  meta: {
    id: 'exam-complete',
    code: 'R-49',
    scope: 'row',
    severity: 'warning',
    markOnly: 'which-is-wrong',
    ledgers: ['education'],
    options: {
      /** Full marks. */
      fullMarks: 100,
    },
    docs: {
      'zh-CN': {
        what: '测试的实考人数少于应考人数（或多于应考、及格多于实考），或者分数、及格率超出0至100。',
        why: '廉政测试要求全员参加；缺考的要补测，人数和分数有误，测试结果就不能采用。',
        how: '核对考试名单：缺考的补测并登记，数字填错的改正。满分不是100分的，在配置中注明。',
      },
      en: {
        what: 'Fewer people took the test than were to take it (or more, or more passed than took it), or marks lie outside 0 to 100.',
        why: 'Everybody is to be tested; those missing take it later, and wrong numbers make the result useless.',
        how: 'Check the list of the test; have the others take it, or correct the numbers.',
      },
      source: '种004；S71',
    },
  },
  create: ({ options, report }) => {
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const fault = faultOf(row, options.fullMarks);
        const cell = fault && (row.cells.get(fault.field) ?? row.cells.get('results'));
        if (!fault || !cell || !first(cell.at)) return;
        report({
          messageId: fault.messageId,
          at: cell.at,
          data: {
            row: shownRow(cell, row),
            column: columnTitle(table, cell.field.name),
            value: fault.value,
            limit: fault.limit,
          },
          field: cell.field.name,
          row,
        });
      },
    };
  },
});

function faultOf(row: Row, fullMarks: number) {
  const { expected, taken, passed, scores } = examResultsOf(row);
  if (expected !== null && taken !== null && taken < expected)
    return { messageId: 'not-all', field: 'examTaken', value: taken, limit: expected };
  if (expected !== null && taken !== null && taken > expected)
    return { messageId: 'too-many', field: 'examTaken', value: taken, limit: expected };
  if (taken !== null && passed !== null && passed > taken)
    return { messageId: 'passed', field: 'examPassed', value: passed, limit: taken };
  const score = scores.find((each) => each < 0 || each > fullMarks);
  return score === undefined
    ? null
    : { messageId: 'score', field: 'results', value: score, limit: fullMarks };
}
