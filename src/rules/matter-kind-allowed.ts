import { columnTitle } from '../ledger/column-title';
import { isBlank } from './shared/blank';
import { fixCell, isEditable } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { likelyMatter, MATTERS, mattersIn } from './shared/matters';
import { oncePerCell } from './shared/once-per-cell';
import { shownRow } from './shared/shown-row';

/** Several kinds in one cell are allowed: a project decided with its money is both. */
export const matterKindAllowed = defineRule({
  meta: {
    id: 'matter-kind-allowed',
    code: 'R-26',
    scope: 'row',
    severity: 'error',
    fixable: 'suggestion',
    ledgers: ['major-decisions'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '事项类别不是重大事项决策、重要干部任免、重大项目安排、大额度资金使用四类之一（常见简称也认）。',
        why: '“三重一大”就是这四类；自造的类别无法归类统计，也说明事项可能不该列入或列错。',
        how: '改成四类之一；不属于“三重一大”的事项移出本台账。',
      },
      en: {
        what: 'The kind of matter is none of the four: major matters, appointments, major projects, large sums (their usual short names are known).',
        why: 'The four kinds are what has to be decided collectively; other words cannot be counted.',
        how: 'Use one of the four, or take a matter that is none of them off the list.',
      },
      source: 'S30；S60',
    },
  },
  create: ({ report }) => {
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const cell = row.cells.get('matterKind');
        if (!cell || isBlank(cell.text) || mattersIn(row).length > 0 || !first(cell.at)) return;
        const likely = likelyMatter(row);
        report({
          messageId: 'not-allowed',
          at: cell.at,
          data: {
            row: shownRow(cell, row),
            column: columnTitle(table, 'matterKind'),
            value: cell.text,
            allowed: MATTERS,
          },
          field: 'matterKind',
          row,
          ...(likely !== null && isEditable(cell) && { suggestions: [fixCell(cell, likely, 'suggestion')] }),
        });
      },
    };
  },
});
