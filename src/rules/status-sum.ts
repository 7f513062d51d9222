import type { Location } from '../core/location';
import { hasField, type Table } from '../core/table';
import { statusOf } from '../ledger/status';
import { countsOf } from './shared/counting';
import { declaredNumbers, statementsOf } from './shared/declared-numbers';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { type StatedStatuses, statedStatuses } from './shared/stated-statuses';

type Tell = (messageId: string, data: Readonly<Record<string, string | number>>) => void;

/** H-15. The rate is kept to two decimals; one state alone leaves the others unsaid. */
export const statusSum = defineRule({
  meta: {
    id: 'status-sum',
    code: 'H-15',
    scope: 'table',
    severity: 'error',
    ledgers: ['rectification'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '说明或合计行中的问题总数不等于各状态之和、与明细行数不符，或者完成率不等于完成数除以总数（保留两位小数）。',
        why: '整改报告引用的就是这几个数，彼此必须勾稽、与台账相符。',
        how: '按台账重新统计总数、各状态数和完成率。',
      },
      en: {
        what: 'The stated number of problems is not the sum of its states or not that of the rows, or the rate is not done ÷ total to two decimals.',
        why: 'These are the numbers that reports quote: they must agree with each other and with the ledger.',
        how: 'Count total, states and rate again.',
      },
      source: 'S47；S46',
    },
  },
  create: ({ report }) => ({
    end: (table) => {
      for (const { at, text } of statementsOf(table)) {
        const stated = statedStatuses(declaredNumbers(text));
        if (stated.isStatement) judge(stated, table, teller(at, report));
      }
    },
  }),
});

function teller(
  at: Location,
  report: (issue: {
    messageId: string;
    at: Location;
    data: Readonly<Record<string, string | number>>;
  }) => void,
): Tell {
  return (messageId, data) => report({ messageId, at, data: { row: at.row ?? 0, ...data } });
}

function judge(stated: StatedStatuses, table: Table, tell: Tell): void {
  const { total, counts, rate, hasOthers } = stated;
  const sum = [...counts.values()].reduce((all, value) => all + value, 0);
  const exhaustive = counts.size > 1 && !hasOthers;
  if (total !== null && (sum > total || (exhaustive && sum !== total))) tell('sum', { total, sum });
  const rows = countsOf(table, 'problem');
  if (total !== null && rows.length > 0 && !rows.includes(total)) {
    tell('rows', { total, counted: rows[0] ?? 0 });
  } else if (total === null || sum <= total) judgeDone(stated, table, tell);
  const all = total ?? rows[0] ?? 0;
  const done = counts.get('done') ?? doneRows(table);
  if (rate === null || done === null || all === 0 || done > all) return;
  const right = ((done / all) * 100).toFixed(2);
  if (Math.abs(rate - Number(right)) >= 0.005) tell('rate', { rate, right: Number(right), done, total: all });
}

/** The stated number of finished problems against the rows, where every row's status can be read. */
function judgeDone({ counts }: StatedStatuses, table: Table, tell: Tell): void {
  const declared = counts.get('done');
  const counted = doneRows(table);
  if (declared !== undefined && counted !== null && declared !== counted) tell('done', { declared, counted });
}

/** Finished rows; null where a status cannot be read, or where a problem takes several rows, each with its own state. */
function doneRows(table: Table): number | null {
  if (!hasField(table, 'status') || table.rows.length === 0) return null;
  if (table.rows.some((row) => row.cells.get('problem')?.merge)) return null;
  const groups = table.rows.map(statusOf);
  return groups.includes(null) ? null : groups.filter((group) => group === 'done').length;
}
