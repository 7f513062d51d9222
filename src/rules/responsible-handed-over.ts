import { appendTo } from '../core/append-to';
import { inFile } from '../core/location';
import { type BoundCell, textOf } from '../core/table';
import { matchPeriods } from '../ledger/match-periods';
import type { MatchedRow } from '../ledger/match-rows';
import { placeOf } from '../ledger/placed-row';
import type { Roster } from '../ledger/roster';
import { isOwnCell } from './shared/applies';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { personsIn } from './shared/people';
import { saidAnew } from './shared/said-anew';
import { isSameMatter } from './shared/same-matter';
import { shownRow } from './shared/shown-row';

/** Words that speak of a change of persons. */
const HANDED_OVER = /交接|移交|接任|接替|接手|继任|改由|转由|调整|变动|变更|更换|调离|退休|轮岗|分工/;

/** P-10. One issue for one change of persons in a table, however many rows it touches; names stay out of the message. */
export const responsibleHandedOver = defineRule({
  meta: {
    id: 'responsible-handed-over',
    code: 'P-10',
    scope: 'periods',
    severity: 'warning',
    markOnly: 'only-unit-knows',
    ledgers: ['risk-points', 'rectification'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '同一风险点（问题）的责任人与上期不同，变更原因、备注、进展中没有交接、调整的说明。同一换人涉及多行的，每张表提示一次。',
        why: '责任人更换要办理交接，否则责任断档、前后不清。',
        how: '在备注中注明何时交接给谁；填错的改回。',
      },
      en: {
        what: 'Another person is responsible than in the period before, and reason, remarks and progress say nothing of it. One change over several rows of a table is told once.',
        why: 'Duties are handed over, or nobody answers for the time between.',
        how: 'Note in the remarks when it was handed over, or correct the name.',
      },
      source: 'S78',
    },
  },
  create: ({ environment, report }) => ({
    periods: (subject) => {
      for (const ledger of ['risk-points', 'rectification']) {
        for (const { pairs } of matchPeriods(subject, ledger, environment.roster)) {
          const changes = new Map<string, { pair: MatchedRow; cell: BoundCell }[]>();
          for (const pair of pairs.filter((each) => isSameMatter(each, environment))) {
            const cell = pair.after.row.cells.get('responsiblePerson');
            const change =
              cell && isOwnCell(cell, pair.after.row) ? changeOf(pair, environment.roster) : null;
            if (!cell || change === null) continue;
            const { path, sheet } = pair.after.table;
            appendTo(changes, `${path}\n${sheet}\n${change}`, { pair, cell });
          }
          for (const [first, ...others] of changes.values()) {
            if (!first) continue;
            const { after, before } = first.pair;
            report({
              messageId: others.length > 0 ? 'rows' : 'row',
              at: inFile(first.cell.at, after.table.path),
              data: { row: shownRow(first.cell, after.row), count: others.length + 1 },
              field: 'responsiblePerson',
              ledger,
              row: after.row,
              related: [
                ...others.map(({ cell, pair }) => inFile(cell.at, pair.after.table.path)),
                placeOf(before, 'responsiblePerson'),
              ],
            });
          }
        }
      }
    },
  }),
});

/** Who went and who came, as a key; null where nobody went, nobody is named now, or the row speaks of it. */
function changeOf(pair: MatchedRow, roster: Roster | null): string | null {
  const names = (row: MatchedRow['after']): string[] =>
    personsIn(textOf(row.row, 'responsiblePerson'), roster).map(({ name }) => name);
  const [before, after] = [names(pair.before), names(pair.after)];
  const gone = before.filter((name) => !after.includes(name));
  if (gone.length === 0 || after.length === 0) return null;
  if (HANDED_OVER.test(saidAnew(pair, ['changeReason', 'remark', 'progress']))) return null;
  return `${gone.join('、')}→${after.filter((name) => !before.includes(name)).join('、')}`;
}
