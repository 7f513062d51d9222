import type { Location } from '../core/location';
import { type Row, type Table, textOf } from '../core/table';
import type { Workbook } from '../core/workbook';
import { parseAmount } from '../text/amount';
import { columnByHeader, type SheetColumn } from './shared/columns-by-header';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';
import { type StatedAmounts, statedAmounts } from './shared/stated-amounts';

const SETTLED_COLUMN = /^已(?:整改|清退|退还|退回|收回|追回|追缴|上缴|缴回|清收)(?:的)?(?:资金|金额|款项)?/;
const OPEN_COLUMN =
  /^(?:尚?未(?:整改|清退|退还|退回|收回|追回|追缴|上缴|缴回|清收)|剩余|待整改|待清退)(?:的)?(?:资金|金额|款项)?/;
const TOTAL_COLUMN =
  /^(?:问题|涉及|涉案|违规|应清退|应整改|应收回|应追缴|总)(?:资金)?(?:总?金额|总额)|^金额$/;

/** Looks at columns for the three amounts, and at what problem and progress say of them; says nothing where one is missing. */
export const amountsAddUp = defineRule({
  meta: {
    id: 'amounts-add-up',
    code: 'R-25',
    scope: 'workbook',
    severity: 'error',
    markOnly: 'which-is-wrong',
    ledgers: ['rectification'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '已整改（清退、收回）金额与未整改金额之和不等于问题金额。三个金额各有一列的按列核对；写在问题、整改进展文字里的，三个数都写明时核对。',
        why: '金额是反馈问题中最容易核查的数字，加不起来就说明没有核实。',
        how: '核对账目后改正有误的金额。',
      },
      en: {
        what: 'Amount settled and amount open do not add up to the amount of the problem, in columns of their own or in the text of problem and progress where all three are stated.',
        why: 'Amounts are what inspectors check first.',
        how: 'Check the accounts and correct the amount that is wrong.',
      },
      source: 'S46；S15',
    },
  },
  create: ({ report }) => ({
    workbook: ({ tables, workbook }) => {
      for (const table of tables.filter(({ ledger }) => ledger === 'rectification')) {
        const first = oncePerCell();
        const inColumns = amountColumns(table, workbook);
        for (const row of table.rows) {
          const stated = inColumns?.(row) ?? inText(row);
          if (!stated || stated.total === null || stated.settled === null || stated.open === null) continue;
          const sum = Number((stated.settled + stated.open).toPrecision(12));
          if (Math.abs(sum - stated.total) < 0.01 || !first(stated.at)) continue;
          report({
            messageId: 'sum',
            at: stated.at,
            data: {
              row: stated.at.row ?? row.row,
              total: stated.total,
              settled: stated.settled,
              open: stated.open,
              sum,
            },
            row,
            ledger: table.ledger,
          });
        }
      }
    },
  }),
});

type PlacedAmounts = StatedAmounts & { readonly at: Location };

/** Reads the three columns of a row; null where the sheet has not all of them. */
function amountColumns(table: Table, workbook: Workbook): ((row: Row) => PlacedAmounts | null) | null {
  const total = columnByHeader(table, workbook, TOTAL_COLUMN);
  const settled = columnByHeader(table, workbook, SETTLED_COLUMN);
  const open = columnByHeader(table, workbook, OPEN_COLUMN);
  if (!total || !settled || !open) return null;
  const units = new Set([total, settled, open].map(({ header }) => header.includes('万元')));
  if (units.size > 1) return null;
  return (row) => {
    const amounts = { total: read(total, row), settled: read(settled, row), open: read(open, row) };
    return amounts.total === null ? null : { ...amounts, at: total.cellOf(row).at };
  };
}

function read(column: SheetColumn, row: Row): number | null {
  const { text, cell } = column.cellOf(row);
  if (cell.error !== undefined || cell.date !== undefined) return null;
  const amount = parseAmount(text);
  return amount && amount.notation !== 'approximate' ? amount.yuan : null;
}

/** The amounts of the progress text; the whole may stand in the problem. */
function inText(row: Row): PlacedAmounts | null {
  const progress = row.cells.get('progress');
  if (!progress) return null;
  const own = statedAmounts(progress.text);
  const { total } = own.total === null ? statedAmounts(textOf(row, 'problem')) : own;
  return { ...own, total, at: progress.at };
}
