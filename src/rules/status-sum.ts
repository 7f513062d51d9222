import type { Report } from '../core/rule';
import { hasField, type Table } from '../core/table';
import { statusOf } from '../ledger/status';
import { countsOf } from './shared/counting';
import {
  type DeclaredNumber,
  declaredNumbers,
  type Statement,
  statementsOf,
} from './shared/declared-numbers';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { restate } from './shared/restate';
import { type StatedStatuses, statedStatuses } from './shared/stated-statuses';

/** Tells a wrong number; `wrong` is the one that can be counted again, `right` what it comes to. */
type Tell = (
  messageId: string,
  data: Readonly<Record<string, string | number>>,
  wrong?: DeclaredNumber,
  right?: number,
) => void;

/** H-15. The rate is kept to two decimals; one state alone leaves the others unsaid. */
export const statusSum = defineRule({
  meta: {
    id: 'status-sum',
    code: 'H-15',
    scope: 'table',
    severity: 'error',
    fixable: 'safe',
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
      for (const statement of statementsOf(table)) {
        const stated = statedStatuses(declaredNumbers(statement.text));
        if (stated.isStatement) judge(stated, table, teller(statement, report));
      }
    },
  }),
});

function teller(statement: Statement, report: (report: Report) => void): Tell {
  const { at } = statement;
  return (messageId, data, wrong, right) => {
    const fix = wrong && right !== undefined ? restate(statement, wrong, right) : null;
    report({ messageId, at, data: { row: at.row ?? 0, ...data }, ...(fix && { fix }) });
  };
}

function judge(stated: StatedStatuses, table: Table, tell: Tell): void {
  const { total, counts, rate, hasOthers, numbers } = stated;
  const sum = [...counts.values()].reduce((all, value) => all + value, 0);
  const exhaustive = counts.size > 1 && !hasOthers;
  const isOff = total !== null && (sum > total || (exhaustive && sum !== total));
  if (isOff) tell('sum', { total, sum });
  const rows = countsOf(table, 'problem');
  const [counted = 0, ...otherwise] = rows;
  const isMiscounted = total !== null && rows.length > 0 && !rows.includes(total);
  if (isMiscounted) {
    const isClear = otherwise.every((other) => other === counted);
    tell('rows', { total, counted }, numbers.total, isClear ? counted : undefined);
  }
  const isDoneWrong = !isMiscounted && (total === null || sum <= total) && !judgeDone(stated, table, tell);
  const all = total ?? counted;
  const done = counts.get('done') ?? doneRows(table);
  if (rate === null || done === null || all === 0 || done > all) return;
  const right = Number(((done / all) * 100).toFixed(2));
  if (Math.abs(rate - right) < 0.005) return;
  // A rate of numbers that are wrong themselves is worked out once they are put right.
  const isFinal = !isOff && !isMiscounted && !isDoneWrong;
  tell('rate', { rate, right, done, total: all }, numbers.rate, isFinal ? right : undefined);
}

/** Whether the stated number of finished problems is that of the rows, as far as every row's status can be read. */
function judgeDone({ counts, numbers }: StatedStatuses, table: Table, tell: Tell): boolean {
  const declared = counts.get('done');
  const counted = doneRows(table);
  if (declared === undefined || counted === null || declared === counted) return true;
  tell('done', { declared, counted }, numbers.done, counted);
  return false;
}

/** Finished rows; null where a status cannot be read, or where a problem takes several rows, each with its own state. */
function doneRows(table: Table): number | null {
  if (!hasField(table, 'status') || table.rows.length === 0) return null;
  if (table.rows.some((row) => row.cells.get('problem')?.merge)) return null;
  const groups = table.rows.map(statusOf);
  return groups.includes(null) ? null : groups.filter((group) => group === 'done').length;
}
