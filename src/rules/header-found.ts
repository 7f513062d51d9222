import type { Table } from '../core/table';
import type { Sheet } from '../core/workbook';
import { holdsSomething } from '../ledger/cell-text';
import { defineRule } from './shared/define-rule';

/** S-01. Runs on the workbook, because a sheet without a table has no table to run on. */
export const headerFound = defineRule({
  meta: {
    id: 'header-found',
    code: 'S-01',
    scope: 'workbook',
    severity: 'error',
    markOnly: 'told-to-reader',
    ledgers: 'all',
    options: { lastHeaderRow: 10 },
    docs: {
      'zh-CN': {
        what: '工作簿里找不到台账的表头，或者表头离首行太远（默认应在前 10 行内，参数 lastHeaderRow）。',
        why: '各单位填报标准不统一时，收件方只能靠表头识别台账；没有表头就无法审核、汇总。',
        how: '在数据上方补一行列名（如序号、风险点、防控措施、责任人），表头上方只留标题和填报信息。',
      },
      en: {
        what: 'No ledger header was found in the workbook, or it lies too far down (option lastHeaderRow, 10 by default).',
        why: 'Layouts differ from unit to unit, so the header is all a reader has to tell one ledger from another.',
        how: 'Put one row of column names above the data; keep only the title and the head block above it.',
      },
      source: '自定；S14',
    },
  },
  create: ({ options, report }) => ({
    workbook: ({ tables, workbook }) => {
      const first = workbook.sheets.find((sheet) => sheet.state === 'visible' && hasContent(sheet));
      if (tables.length === 0 && first) {
        report({
          messageId: 'no-table',
          at: { sheet: first.name, row: 1, column: 1 },
          data: { sheet: first.name },
        });
      }
      for (const { sheet, headerRange: range } of firstTables(tables)) {
        if (!range || range.top <= options.lastHeaderRow) continue;
        report({
          messageId: 'header-too-low',
          at: { sheet, row: range.top, column: range.left },
          data: { sheet, row: range.top, limit: options.lastHeaderRow },
        });
      }
    },
  }),
});

function hasContent(sheet: Sheet): boolean {
  return sheet.rows.some((row) => [...row.cells.values()].some((cell) => holdsSomething(cell)));
}

/** The topmost table of each sheet: a second table may well begin further down. */
function firstTables(tables: readonly Table[]): Table[] {
  const topOf = (table: Table): number => table.headerRange?.top ?? 0;
  return tables.filter((table) =>
    tables.every((other) => other.sheet !== table.sheet || topOf(table) <= topOf(other)),
  );
}
