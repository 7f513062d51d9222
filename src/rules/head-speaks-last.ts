import type { BoundCell, Row } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { parseChineseNumber } from '../text/chinese-number';
import { parseCount } from '../text/count';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { headCountsOf } from './shared/head-counts';
import { oncePerCell } from './shared/once-per-cell';
import { shownRow } from './shared/shown-row';
import { answerOf } from './shared/yes-no';

const EARLY = /首位|率先|最先|首先|第一个|中间|非末位/;
const PLACE = /^第(.{1,3})(?:个|位|名)/;

/** The column may answer 是/否, say it in words, or give the place in the order of speaking. */
export const headSpeaksLast = defineRule({
  meta: {
    id: 'head-speaks-last',
    code: 'R-30',
    scope: 'row',
    severity: 'error',
    markOnly: 'fact-stands',
    ledgers: ['major-decisions'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '主要领导没有末位表态：填“否”、写明先表态，或者发言次序排在到会人数之前。',
        why: '主要领导先表态会使集体讨论流于形式，“三重一大”事项应当由主要领导末位发言。',
        how: '对照会议记录核实；填错的改正，确未末位表态的说明情况并在以后的会议中纠正。',
      },
      en: {
        what: 'The head of the unit did not speak last: the cell says no, says the head spoke first, or gives a place before the last.',
        why: 'When the head speaks first, the discussion is for show; on major matters the head speaks last.',
        how: 'Check the record; correct the entry, or explain and mend the practice.',
      },
      source: 'S28；S70',
    },
  },
  create: ({ report }) => {
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const cell = row.cells.get('lastToSpeak');
        if (!cell || !spokeEarly(cell, row) || !first(cell.at)) return;
        report({
          messageId: 'not-last',
          at: cell.at,
          data: {
            row: shownRow(cell, row),
            column: columnTitle(table, 'lastToSpeak'),
            value: cell.text,
          },
          field: 'lastToSpeak',
          row,
        });
      },
    };
  },
});

function spokeEarly(cell: BoundCell, row: Row): boolean {
  if (EARLY.test(cell.text)) return true;
  const place = parseCount(cell.text)?.value ?? parseChineseNumber(PLACE.exec(cell.text)?.[1] ?? '');
  if (place === null) return answerOf(cell) === 'no';
  const { attended } = headCountsOf(row);
  return attended !== null && place < attended;
}
