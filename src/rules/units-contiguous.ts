import type { BoundCell, Row, Table } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { squeeze } from '../text/normalize';
import { isComposite } from './shared/applies';
import { isBlank } from './shared/blank';
import { dateIn } from './shared/dates-of-cell';
import { defineRule, NO_OPTIONS } from './shared/define-rule';

/** Ledgers that are kept by department; others go by date, by document or by problem. */
const BY_DEPARTMENT: readonly string[] = ['risk-points', 'personal-register'];

/** H-26. Silent for a list in the order of its dates. Rows are not moved: a fix changes cells only. */
export const unitsContiguous = defineRule({
  meta: {
    id: 'units-contiguous',
    code: 'H-26',
    scope: 'table',
    severity: 'info',
    markOnly: 'rows-to-move',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '同一单位的行没有排在一起；风险点台账、个人登记表中同一科室的行没有排在一起。按日期先后登记的台账不查。',
        why: '同一单位的行分散，漏填、重复不易发现，分单位打印和汇总也不方便。',
        how: '按单位（科室）、序号重新排序。',
      },
      en: {
        what: 'Rows of one unit do not stand together; in risk points and personal registers, rows of one department. Lists in the order of dates are not judged.',
        why: 'Scattered rows hide gaps and repetitions.',
        how: 'Sort by unit (department) and number.',
      },
      source: 'J',
    },
  },
  create: ({ report }) => ({
    end: (table) => {
      if (table.ledger === 'roster' || isByDate(table)) return;
      const names = BY_DEPARTMENT.includes(table.ledger) ? ['unit', 'department'] : ['unit'];
      for (const name of names) {
        const scattered = scatteredCells(table.rows, name);
        const [first, ...others] = scattered;
        if (!first) continue;
        report({
          messageId: 'scattered',
          at: first.at,
          data: {
            row: first.at.row ?? 0,
            column: columnTitle(table, name),
            rows: scattered.map(({ at }) => String(at.row)),
          },
          field: name,
          ...(others.length > 0 && { related: others.map(({ at }) => at) }),
        });
        return;
      }
    },
  }),
});

/** The cells at which a unit comes up again after others. Sections keep their own order. */
function scatteredCells(rows: readonly Row[], name: string): BoundCell[] {
  const seen = new Set<string>();
  const found: BoundCell[] = [];
  let current = '';
  for (const row of rows) {
    const cell = row.cells.get(name);
    if (!cell || isBlank(cell.text) || (name === 'unit' && isComposite(cell, row))) continue;
    const value = `${row.section ?? ''}\n${squeeze(cell.text)}`;
    if (value !== current && seen.has(value)) found.push(cell);
    seen.add(value);
    current = value;
  }
  return found;
}

/** Whether a column of dates runs on from row to row. */
function isByDate({ rows, fields }: Table): boolean {
  return fields
    .filter(({ kind }) => kind === 'date' || kind === 'deadline')
    .some(({ name }) => runsOn(rows, name));
}

function runsOn(rows: readonly Row[], name: string): boolean {
  let first: number | null = null;
  let last = 0;
  for (const row of rows) {
    const cell = row.cells.get(name);
    const date = cell ? dateIn(cell) : null;
    if (!date) return false;
    const day = (date.year ?? 0) * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0);
    if (day < last) return false;
    first ??= day;
    last = day;
  }
  return first !== null && last > first;
}
