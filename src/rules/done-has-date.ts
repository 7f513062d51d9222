import { statusOf } from '../ledger/status';
import { isBlank } from './shared/blank';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';

/** Only the first group of status words asks for a date (design decision 14). */
export const doneHasDate = defineRule({
  meta: {
    id: 'done-has-date',
    code: 'R-15',
    scope: 'row',
    severity: 'error',
    markOnly: 'only-unit-knows',
    ledgers: ['rectification', 'task-breakdown'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '状态已是完成、办结、整改到位或销号，却没有完成日期。',
        why: '销号要能倒查：没有完成日期，就无法核对是否按期完成，也无法证明确已完成。',
        how: '在“完成日期”列填写实际完成的年月日；尚未完成的，改正状态。',
      },
      en: {
        what: 'The status says done or closed, and there is no completion date.',
        why: 'A closed matter must stand up to a check backwards: without the day nobody can tell whether it was done in time, or at all.',
        how: 'Enter the day of completion, or correct the status.',
      },
      source: 'J；S15（销号反向核查）',
    },
  },
  create: ({ report }) => {
    const first = oncePerCell();
    return {
      row: (row) => {
        const status = row.cells.get('status');
        if (!status || statusOf(row) !== 'done') return;
        const date = row.cells.get('completionDate');
        if (date ? !isBlank(date.text) || date.cell.error !== undefined : hasClosingDate(row.cells)) return;
        const cell = date ?? status;
        if (!first(cell.at)) return;
        report({
          messageId: date ? 'no-date' : 'no-column',
          at: cell.at,
          data: { row: row.row, status: status.text },
          field: cell.field.name,
          row,
        });
      },
    };
  },
});

/** A ledger without a completion date may keep the day of closing instead. */
function hasClosingDate(cells: ReadonlyMap<string, { readonly text: string }>): boolean {
  return !isBlank(cells.get('closingDate')?.text ?? '');
}
