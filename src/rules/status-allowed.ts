import type { CellValue } from '../core/cell';
import { columnTitle } from '../ledger/column-title';
import { STATUSES } from '../ledger/definitions/vocabularies';
import { type StatusGroup, statusGroup } from '../ledger/status';
import { squeeze } from '../text/normalize';
import { ofKind, ownCellVisitor } from './shared/applies';
import { fixCell, isEditable } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';

const ALLOWED: ReadonlySet<string> = new Set(STATUSES.flat());

/** The word to propose for each group; 基本完成 never becomes 已完成. */
const WORD_OF_GROUP: Readonly<Record<StatusGroup, string>> = {
  done: STATUSES[0][0],
  partly: STATUSES[1][0],
  doing: STATUSES[2][0],
  'not-started': STATUSES[3][0],
};

/** C-25. */
export const statusAllowed = defineRule({
  meta: {
    id: 'status-allowed',
    code: 'C-25',
    scope: 'row',
    severity: 'error',
    fixable: 'safe',
    ledgers: ['rectification', 'task-breakdown'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '状态不在允许值内：已完成、基本完成、进行中、未开始及其同义写法。能看懂的长句为警告，多了空格或用了全角的为提示。“基本完成”单列，不并入“已完成”。',
        why: '完成率按状态统计，自拟的状态无法归入，基本完成算作已完成会虚增完成率。',
        how: '改填允许值，其余内容写到进展栏；有空格、全角的可自动规范。',
      },
      en: {
        what: 'The status is none of the allowed words (done, largely done, under way, not started, with their synonyms). A phrase that can be understood is a warning, stray spaces a hint. 基本完成 stays apart from 已完成.',
        why: 'Rates of completion are counted by status; words of one’s own fall out, and counting 基本完成 as done inflates them.',
        how: 'Use an allowed word and put the rest into the progress column; spaces and full-width characters are tidied.',
      },
      source: 'S46；S47',
    },
  },
  create: ({ report }) =>
    ownCellVisitor(
      ofKind('status'),
      (text) => text !== '',
      (cell, row, table) => {
        const column = columnTitle(table, cell.field.name);
        const word = squeeze(cell.text);
        if (isAllowed(cell.cell.value, word, column)) return;
        const group = statusGroup(word);
        const common = {
          at: cell.at,
          data: { row: cell.at.row ?? row.row, column, value: cell.text },
          field: cell.field.name,
          row,
        };
        if (ALLOWED.has(word)) {
          const fix = isEditable(cell) ? { fix: fixCell(cell, word, 'safe') } : {};
          report({ ...common, ...fix, messageId: 'spacing', severity: 'info' });
        } else if (group) {
          const proposed = WORD_OF_GROUP[group];
          report({
            ...common,
            messageId: 'phrase',
            severity: 'warning',
            data: { ...common.data, word: proposed },
            suggestions: [fixCell(cell, proposed, 'suggestion')],
          });
        } else report({ ...common, messageId: 'unknown' });
      },
    ),
});

/** Whether the value is an allowed word exactly as written, or answers a column that asks in another way. */
function isAllowed(value: CellValue, word: string, column: string): boolean {
  if (ALLOWED.has(word)) return value === word;
  if (column.includes('是否') && /^(?:是|否|√|×|[YN])$/.test(word)) return true;
  return /进度|比例|率/.test(column) && /^\d+(?:\.\d+)?%?$/.test(word);
}
