import { appendTo } from '../core/append-to';
import type { Edit } from '../core/edit';
import { type BoundCell, headerLocation } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { assumedYear } from '../ledger/environment';
import { type DateNotation, isoDay } from '../text/date';
import { filledCellsOfKind } from './shared/applies';
import { isBlank } from './shared/blank';
import { editCell, isEditable } from './shared/cell-fix';
import { dateIn, deadlineIn } from './shared/dates-of-cell';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { fillDateOf } from './shared/row-date';

/** C-04. Days that do not exist are C-06, deadlines without a day C-07 (design decision 17 for the rest). */
export const dateParsable = defineRule({
  meta: {
    id: 'date-parsable',
    code: 'C-04',
    scope: 'table',
    severity: 'warning',
    fixable: 'safe',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '日期列的内容认不出是哪一天，或者同一列混用几种写法（2023.3.14、3月14日、20230314、二〇二三年……）。混用每列报一次，指向表头，少数写法的单元格列为相关位置。',
        why: '写法不一，排序、比较、统计逾期都会出错。',
        how: '统一写成“2023-03-14”；写明年月日的可自动统一，缺年或缺日的请补全。',
      },
      en: {
        what: 'A cell of a date column cannot be read as a date, or one column mixes notations (2023.3.14, 3月14日, 20230314). A mix is reported once, at the header; the cells of the rarer notations are related places.',
        why: 'Mixed notations break sorting, comparing and counting what is overdue.',
        how: 'Write 2023-03-14 throughout; full dates can be rewritten automatically, others need their year or day.',
      },
      source: '种004；自定',
    },
  },
  create: ({ environment, report }) => {
    const columns = new Map<string, Written[]>();
    return {
      row: (row, table) => {
        const year = assumedYear(environment, fillDateOf(table));
        for (const cell of filledCellsOfKind(row, ['date', 'deadline'])) {
          const { name } = cell.field;
          const written = notationOf(cell);
          if (written) appendTo(columns, name, { cell, ...written });
          if (!isUnreadable(cell, year)) continue;
          report({
            messageId: 'unreadable',
            at: cell.at,
            data: { row: cell.at.row ?? row.row, column: columnTitle(table, name), value: cell.text },
            field: name,
            row,
          });
        }
      },
      end: (table) => {
        for (const [name, cells] of columns) {
          const usual = mostFrequent(cells.map(({ notation }) => notation));
          const others = cells.filter(({ notation }) => notation !== usual);
          if (others.length === 0) continue;
          const edits = cells.flatMap(isoEdit);
          report({
            messageId: 'mixed',
            at: headerLocation(table, name),
            data: {
              column: columnTitle(table, name),
              samples: samplesOf(cells),
              rows: others.map(({ cell }) => String(cell.at.row)),
            },
            field: name,
            related: others.map(({ cell }) => cell.at),
            ...(edits.length > 0 && { fix: { safety: 'safe', edits } }),
          });
        }
      },
    };
  },
});

interface Written {
  readonly cell: BoundCell;
  readonly notation: DateNotation;
  /** The full ISO day, where the cell names year, month and day. */
  readonly iso: string | null;
}

/** How a cell writes its date; null where there is none. A deadline known to the month is no other notation. */
function notationOf(cell: BoundCell): Omit<Written, 'cell'> | null {
  const date = dateIn(cell);
  if (!date?.valid || (cell.field.kind === 'deadline' && date.precision !== 'day')) return null;
  return { notation: date.notation, iso: isoDay(date) };
}

function isUnreadable(cell: BoundCell, year: number): boolean {
  if (isBlank(cell.text) || dateIn(cell) !== null) return false;
  return cell.field.kind === 'date' || deadlineIn(cell, year) === null;
}

function isoEdit({ cell, iso }: Written): Edit[] {
  const stays = iso === null || cell.cell.date !== undefined || cell.text === iso || !isEditable(cell);
  return stays ? [] : [editCell(cell, iso)];
}

/** The most frequent value, the first of several. */
function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** One example of each notation, in the order of their appearance. */
function samplesOf(cells: readonly Written[]): string[] {
  const samples = new Map<DateNotation, string>();
  for (const { cell, notation } of cells) if (!samples.has(notation)) samples.set(notation, cell.text);
  return [...samples.values()];
}
