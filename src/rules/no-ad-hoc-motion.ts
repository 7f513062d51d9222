import { textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { defineRule } from './shared/define-rule';
import { MATTERS, mattersIn } from './shared/matters';
import { oncePerCell } from './shared/once-per-cell';
import { shownRow } from './shared/shown-row';
import { answerOf } from './shared/yes-no';

/** A matter whose kind cannot be made out is held to the rule as well: it stands on the list of major decisions. */
export const noAdHocMotion = defineRule({
  meta: {
    id: 'no-ad-hoc-motion',
    code: 'R-32',
    scope: 'row',
    severity: 'error',
    markOnly: 'fact-stands',
    ledgers: ['major-decisions', 'rotation'],
    options: {
      /** The kinds of matters that must not be moved ad hoc. */
      kinds: MATTERS,
    },
    docs: {
      'zh-CN': {
        what: '干部任免等“三重一大”议题标为临时动议（默认四类都查，可配置）。',
        why: '干部任免、重大项目、大额资金不得临时动议；没有会前酝酿、征求意见和论证的决定，程序不合规。',
        how: '核实是否填错；确属临时动议的，按规定程序重新提请会议研究。',
      },
      en: {
        what: 'A major matter such as an appointment was moved ad hoc (all four kinds unless configured).',
        why: 'Such matters need consultation and appraisal before the meeting; an ad hoc motion skips them.',
        how: 'Check the entry; a matter that was moved ad hoc has to be submitted anew in due form.',
      },
      source: 'S57；S60；S70',
    },
  },
  create: ({ options, report }) => {
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const cell = row.cells.get('adHoc');
        if (!cell || answerOf(cell) !== 'yes') return;
        const kinds = mattersIn(row);
        if (kinds.length > 0 && !kinds.some((kind) => options.kinds.includes(kind))) return;
        if (!first(cell.at)) return;
        report({
          messageId: 'ad-hoc',
          at: cell.at,
          data: {
            row: shownRow(cell, row),
            column: columnTitle(table, 'adHoc'),
            kind: textOf(row, 'matterKind') || '干部任免',
          },
          field: 'adHoc',
          row,
        });
      },
    };
  },
});
