import { textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { isBlank } from './shared/blank';
import { fixCell, isEditable } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { speaksOfIntegrity } from './shared/integrity-words';
import { oncePerCell } from './shared/once-per-cell';
import { shownRow } from './shared/shown-row';
import { answerOf } from './shared/yes-no';

/** The texts studied count as well as the theme: a session on 年度工作要点 may have read the rules of discipline. */
export const integritySessionTopic = defineRule({
  meta: {
    id: 'integrity-session-topic',
    code: 'R-47',
    scope: 'row',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['education'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '标为党风廉政专题，而主题和学习篇目里没有廉政、纪律、党规、警示、作风等内容。',
        why: '廉政专题学习次数要写进报告；把一般学习算进来，次数就虚了，经不起核对。',
        how: '核对学习内容：确有廉政内容的写进主题或学习篇目，没有的改为“否”。',
      },
      en: {
        what: 'A session is marked as one on integrity, and neither its theme nor the texts speak of integrity, discipline or rules.',
        why: 'The number of such sessions is reported; others counted among them make it false.',
        how: 'Name the content in theme or texts, or set the mark to 否.',
      },
      source: '种004',
    },
  },
  create: ({ report }) => {
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const cell = row.cells.get('integrityTopic');
        const theme = textOf(row, 'theme');
        if (!cell || isBlank(theme) || answerOf(cell) !== 'yes') return;
        const words = ['theme', 'material', 'remark'].map((name) => textOf(row, name)).join('；');
        if (speaksOfIntegrity(words) || !first(cell.at)) return;
        report({
          messageId: 'other-topic',
          at: cell.at,
          data: { row: shownRow(cell, row), column: columnTitle(table, 'integrityTopic'), theme },
          field: 'integrityTopic',
          row,
          ...(isEditable(cell) && { suggestions: [fixCell(cell, '否', 'suggestion')] }),
        });
      },
    };
  },
});
