import { type Row, type Table, textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { isBlank } from './shared/blank';
import { fixCell, isEditable } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { headCountsOf, peopleIn } from './shared/head-counts';
import { shownRow } from './shared/shown-row';

const NOT_MADE_UP = /^(?:无|否|未|没有|×)/;

/**
 * Without columns of leave and absence nothing tells where the others were, and only more present than expected
 * is wrong. Those on leave are to make up, too, but that is a warning: the rule speaks of the absent.
 */
export const attendanceAddsUp = defineRule({
  meta: {
    id: 'attendance-adds-up',
    code: 'R-48',
    scope: 'row',
    severity: 'error',
    fixable: 'safe',
    ledgers: ['education'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '应到人数不等于实到、请假、缺席人数之和；或者有人缺席（请假）而“补学”栏空着。',
        why: '学习教育要全员覆盖；人数对不上，覆盖面就无法核实，缺席的须安排补学。',
        how: '对照签到表改正人数；“缺席”空着的可按差数自动补出；安排补学并登记。',
      },
      en: {
        what: 'Those expected are not the sum of those present, on leave and absent; or somebody was absent and nothing was made up.',
        why: 'Everybody is to be reached: numbers that do not add up cannot be checked, and the absent have to make up.',
        how: 'Correct the numbers by the attendance sheet (a blank 缺席 is filled with the difference); arrange and enter the making up.',
      },
      source: '自定',
    },
  },
  create: ({ report }) => ({
    row: (row, table) => {
      const attendance = attendanceOf(row);
      if (!attendance) return;
      const sum = sumFault(attendance, row, table);
      if (sum) report(sum);
      const making = makingUpFault(attendance, row, table);
      if (making) report(making);
    },
  }),
});

interface Attendance {
  readonly expected: number;
  readonly attended: number;
  readonly onLeave: number;
  readonly absent: number;
}

function attendanceOf(row: Row): Attendance | null {
  const { expected, attended } = headCountsOf(row);
  const onLeave = peopleIn(textOf(row, 'onLeave'));
  const absent = peopleIn(textOf(row, 'absent'));
  if (expected === null || attended === null || onLeave === null || absent === null) return null;
  return { expected, attended, onLeave, absent };
}

function sumFault({ expected, attended, onLeave, absent }: Attendance, row: Row, table: Table) {
  const rest = expected - attended - onLeave;
  const explains = row.cells.has('onLeave') || row.cells.has('absent');
  if (rest === absent || (!explains && rest > 0)) return null;
  const cell = row.cells.get('absent') ?? row.cells.get('attended');
  if (!cell) return null;
  const fillable = cell.field.name === 'absent' && rest >= 0 && isEditable(cell);
  const blank = isBlank(cell.text);
  return {
    messageId: 'sum',
    at: cell.at,
    data: {
      row: shownRow(cell, row),
      column: columnTitle(table, cell.field.name),
      expected,
      attended,
      onLeave,
      absent,
    },
    field: cell.field.name,
    row,
    ...(fillable && blank && { fix: fixCell(cell, rest, 'safe') }),
    ...(fillable && !blank && { suggestions: [fixCell(cell, rest, 'suggestion')] }),
  };
}

function makingUpFault({ onLeave, absent }: Attendance, row: Row, table: Table) {
  const cell = row.cells.get('madeUp');
  const missed = onLeave + absent;
  if (!cell || missed === 0 || !(isBlank(cell.text) || NOT_MADE_UP.test(cell.text))) return null;
  return {
    messageId: 'not-made-up',
    at: cell.at,
    ...(absent === 0 && { severity: 'warning' as const }),
    data: { row: shownRow(cell, row), column: columnTitle(table, 'madeUp'), missed },
    field: 'madeUp',
    row,
  };
}
