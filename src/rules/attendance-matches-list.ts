import { columnTitle } from '../ledger/column-title';
import { fixCell, isEditable } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { headCountsOf, listedPeople } from './shared/head-counts';
import { oncePerCell } from './shared/once-per-cell';
import { shownRow } from './shared/shown-row';

/** C-40. Only lists that name every person are counted; those on leave are left out, observers may be counted or not. */
export const attendanceMatchesList = defineRule({
  meta: {
    id: 'attendance-matches-list',
    code: 'C-40',
    scope: 'row',
    severity: 'error',
    fixable: 'safe',
    ledgers: ['meetings', 'major-decisions', 'education'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '实到（参会）人数与参会人员名单的人数不相等。名单里写“各科室负责人”“等”的不查；注明请假的不计，注明列席的计与不计都可以。',
        why: '同一次会议的人数和名单互相矛盾，到会比例和出席情况就无法核实。',
        how: '以名单为准改正人数（可自动改）；名单漏人的，补全名单。',
      },
      en: {
        what: 'The number of people present is not the number of names in the list beside it. Lists that name groups or end in 等 are not judged.',
        why: 'Number and list of one meeting contradict each other, so a quorum cannot be checked.',
        how: 'Take the number from the list (fixed automatically), or complete the list.',
      },
      source: 'S71',
    },
  },
  create: ({ report }) => {
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const cell = row.cells.get('attended');
        const list = row.cells.get('attendees');
        const { attended } = headCountsOf(row);
        if (!cell || !list || attended === null) return;
        const numbers = listedPeople(list.text);
        const [listed] = numbers ?? [];
        if (listed === undefined || numbers?.includes(attended) || !first(cell.at)) return;
        report({
          messageId: 'differs',
          at: cell.at,
          data: {
            row: shownRow(cell, row),
            column: columnTitle(table, 'attended'),
            attended,
            list: columnTitle(table, 'attendees'),
            listed,
          },
          field: 'attended',
          row,
          related: [list.at],
          ...(isEditable(cell) && /^\d+$/.test(cell.text) && { fix: fixCell(cell, listed, 'safe') }),
        });
      },
    };
  },
});
