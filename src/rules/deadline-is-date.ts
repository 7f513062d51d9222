import type { BoundCell, Row, Table } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { assumedYear, type LedgerEnvironment } from '../ledger/environment';
import { immediateDay } from '../text/deadline';
import { ofKind, ownCellVisitor } from './shared/applies';
import { fixCell, isEditable } from './shared/cell-fix';
import { dateIn, deadlineIn } from './shared/dates-of-cell';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { dayOf, fillDateOf } from './shared/row-date';

/** What dates are given as; they leave nothing to ask. */
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** C-07. Words that name a day once the year is known (年底前) are only asked to be written out. */
export const deadlineIsDate = defineRule({
  meta: {
    id: 'deadline-is-date',
    code: 'C-07',
    scope: 'row',
    severity: 'error',
    fixable: 'suggestion',
    ledgers: ['rectification', 'task-breakdown'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '时限写成“长期”“持续推进”“常态化”“立行立改”“每季度”之类，没有明确到日期（整改台账为必须改正，任务分解为建议改正）；“年底前”“4月底前”没有年份的，建议写明。写有年份的“2023年底前”不算。',
        why: '整改事项要逐条写明完成时限，没有日期就无法督办，也判断不了是否逾期。',
        how: '写明年月日；确需长期坚持的，写阶段节点，状态改为“基本完成、长期推进”；立行立改的写反馈之日起规定天数内的日期。',
      },
      en: {
        what: 'The deadline is 长期, 持续推进, 常态化, 立行立改, 每季度 or the like and names no day (an error in a rectification list, a warning for tasks); 年底前 and 4月底前 without a year should be written out.',
        why: 'Each item needs a deadline: without a day it can be neither pursued nor found overdue.',
        how: 'Write year, month and day; for lasting matters give the next milestone and set the status to match; for 立行立改 give the day reckoned from the feedback.',
      },
      source: '种002；S11；S22',
    },
  },
  create: ({ environment, report }) =>
    ownCellVisitor(
      ofKind('deadline'),
      (text) => text !== '' && !ISO_DAY.test(text),
      (cell, row, table) => {
        const fault = faultOf(cell, row, table, environment);
        if (!fault) return;
        const { messageId, day } = fault;
        const mild = messageId === 'no-year' || table.ledger === 'task-breakdown';
        report({
          messageId,
          at: cell.at,
          data: {
            row: cell.at.row ?? row.row,
            column: columnTitle(table, cell.field.name),
            value: cell.text,
            day: day ?? '',
          },
          field: cell.field.name,
          row,
          severity: mild ? 'warning' : 'error',
          ...(day !== null && isEditable(cell) && { suggestions: [fixCell(cell, day, 'suggestion')] }),
        });
      },
    ),
});

interface DeadlineFault {
  readonly messageId: 'open' | 'immediate' | 'no-year';
  /** The day that the words amount to, where they do. */
  readonly day: string | null;
}

function faultOf(
  cell: BoundCell,
  row: Row,
  table: Table,
  environment: LedgerEnvironment,
): DeadlineFault | null {
  const deadline = deadlineIn(cell, assumedYear(environment, fillDateOf(table)));
  if (!deadline) return null;
  if (deadline.kind === 'open') return { messageId: 'open', day: null };
  if (deadline.kind === 'day') {
    const plain = dateIn(cell) !== null || /\d{4}|[〇零○]/.test(deadline.from);
    return plain ? null : { messageId: 'no-year', day: deadline.iso };
  }
  const base = dayOf(row, 'feedbackDate', environment, table);
  return {
    messageId: 'immediate',
    day: base && immediateDay(base, environment.settings.immediateDays),
  };
}
