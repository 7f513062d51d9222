import { type Row, textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import type { Roster } from '../ledger/roster';
import { squeezeName } from '../ledger/roster-lookups';
import { remindedOf } from '../ledger/staff';
import { parseCount } from '../text/count';
import { isOwnCell } from './shared/applies';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { shownRow } from './shared/shown-row';

/**
 * How many there are is what the row says, else the roster: its party members in service, or everybody in service
 * where it does not tell who is one. Fewer than the party members cannot be 全体党员干部, however that is read.
 */
export const reminderReachesAll = defineRule({
  meta: {
    id: 'reminder-reaches-all',
    code: 'R-44',
    scope: 'row',
    severity: 'warning',
    markOnly: 'fact-stands',
    ledgers: ['holiday-reminders'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '提醒覆盖人数少于应覆盖人数：以表中“应覆盖人数”为准，没有的按名册在岗党员数（名册未填政治面貌的按在岗人数）。',
        why: '节前提醒面向全体党员干部，漏发就有人没有被提醒到。',
        how: '核对发送名单；确有漏发的补发，人数填错的改正。',
      },
      en: {
        what: 'A reminder reached fewer people than it should: the number the row gives, else the party members in service of the roster (everybody in service where it does not tell).',
        why: 'Reminders go to all party members and cadres.',
        how: 'Check the list of recipients; send it to those left out, or correct the number.',
      },
      source: '种003；种004（全体党员干部）',
    },
  },
  create: ({ environment, report }) => ({
    row: (row, table) => {
      const cell = row.cells.get('covered');
      const covered = cell && parseCount(cell.text)?.value;
      const expected = expectedOf(row, environment.roster);
      if (!cell || covered === undefined || expected === null || !isOwnCell(cell, row)) return;
      if (covered >= expected.count) return;
      report({
        messageId: expected.isStated ? 'fewer' : 'fewer-than-roster',
        at: cell.at,
        data: {
          row: shownRow(cell, row),
          column: columnTitle(table, 'covered'),
          covered,
          expected: expected.count,
          missing: expected.count - covered,
        },
        field: 'covered',
        row,
      });
    },
  }),
});

function expectedOf(row: Row, roster: Roster | null): { count: number; isStated: boolean } | null {
  const stated = parseCount(textOf(row, 'expected'))?.value;
  if (stated !== undefined) return { count: stated, isStated: true };
  const meant = remindedOf(roster);
  const count = new Set(meant.map(({ name, department }) => `${squeezeName(name)}\n${department}`)).size;
  return count === 0 ? null : { count, isStated: false };
}
