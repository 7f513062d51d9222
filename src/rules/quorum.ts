import { columnTitle } from '../ledger/column-title';
import { defineRule } from './shared/define-rule';
import { headCountsOf } from './shared/head-counts';
import { oncePerCell } from './shared/once-per-cell';
import { shownRow } from './shared/shown-row';

/** */
export const quorum = defineRule({
  meta: {
    id: 'quorum',
    code: 'R-29',
    scope: 'row',
    severity: 'error',
    markOnly: 'fact-stands',
    ledgers: ['major-decisions', 'meetings'],
    options: {
      /** Least share (0…1) of those who were to come. */
      ratio: 2 / 3,
    },
    docs: {
      'zh-CN': {
        what: '实到人数与应到人数之比低于规定比例（默认三分之二，可配置）。',
        why: '到会人数不够时应当推迟开会；不够人数作出的决定，程序无效。',
        how: '核对签到表改正人数；确未达到比例的，重新召开会议研究。',
      },
      en: {
        what: 'The share of those who came is below the quorum (two thirds unless configured).',
        why: 'Without the quorum a meeting is to be put off; what it decides is void.',
        how: 'Check the attendance sheet; where the quorum was missed, meet again.',
      },
      source: 'S70',
    },
  },
  create: ({ options, report }) => {
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const cell = row.cells.get('attended');
        const { expected, attended } = headCountsOf(row);
        if (!cell || expected === null || attended === null || expected <= 0) return;
        // Two thirds have no exact binary fraction: 6 of 9 are enough.
        if (attended / expected >= options.ratio - 1e-9 || !first(cell.at)) return;
        report({
          messageId: 'too-few',
          at: cell.at,
          data: {
            row: shownRow(cell, row),
            column: columnTitle(table, 'attended'),
            expected,
            attended,
            least: Math.ceil(expected * options.ratio - 1e-9),
          },
          field: 'attended',
          row,
        });
      },
    };
  },
});
