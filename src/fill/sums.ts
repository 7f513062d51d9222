import type { BoundCell, Table, TotalRow } from '../core/table';
import { SUBTOTAL, sumOf } from '../ledger/totals';
import type { Filler, Proposal } from './filler';

/** Rows that sum what stands above them; 平均 and 占比 do not. */
const SUMMING = /合计|总计|小计|共计/;

/** F17: blank numbers of total rows. A number or a formula that stands there is never changed. */
export const sums: Filler = {
  id: 'sums',
  code: 'F17',
  safety: 'safe',
  // Years in a post do not add up to anything.
  ledgers: [
    'rectification',
    'inspections',
    'reporting',
    'meetings',
    'education',
    'pledges',
    'appraisal',
    'holiday-reminders',
    'activities',
    'major-decisions',
  ],
  docs: {
    'zh-CN': {
      what: '补填合计、小计行空着的数字。',
      how: '金额、数量列逐列相加：小计加到上一个合计行为止，合计加全表；列中有不是数字的不填，已有的数字和公式不动。',
    },
    en: {
      what: 'Fills the blank numbers of total rows.',
      how: 'Columns of amounts and counts are added up, subtotals since the total before. Not where a row holds no number; numbers and formulas stay.',
    },
  },
  propose(table) {
    return table.totals.flatMap((total, index) => {
      if (!SUMMING.test(total.label)) return [];
      const since = SUBTOTAL.test(total.label) ? (table.totals[index - 1]?.row ?? 0) : 0;
      return [...total.cells.values()].flatMap((cell) => sumFor(cell, total, since, table));
    });
  },
};

function sumFor(cell: BoundCell, total: TotalRow, since: number, table: Table): Proposal[] {
  const { field, column, at } = cell;
  if (!['amount', 'count'].includes(field.kind) || cell.text !== '' || cell.cell.formula !== undefined)
    return [];
  if (cell.merge !== undefined || at.row !== total.row || at.column !== column) return [];
  const sum = sumOf(table.rows, field.name, since, total.row);
  if (sum === null) return [];
  return [
    {
      filler: sums.id,
      safety: sums.safety,
      edit: { sheet: table.sheet, row: total.row, column, before: cell.cell.value, after: sum },
      field: field.name,
      source: { messageId: 'sum', data: { label: total.label, column: field.title, sum } },
      at,
    },
  ];
}
