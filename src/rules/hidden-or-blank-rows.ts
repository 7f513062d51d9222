import { columnLetters, type Location } from '../core/location';
import type { Table } from '../core/table';
import type { Sheet, SheetRow, SheetView } from '../core/workbook';
import { holdsSomething } from '../ledger/cell-text';
import { sheetView } from '../ledger/sheet-view';
import { defineRule, NO_OPTIONS } from './shared/define-rule';

/** S-07. An auto-filter that hides nothing is no fault (design decision 15); whole hidden sheets are S-17. */
export const hiddenOrBlankRows = defineRule({
  meta: {
    id: 'hidden-or-blank-rows',
    code: 'S-07',
    scope: 'workbook',
    severity: 'warning',
    markOnly: 'mark-is-answer',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '台账所在工作表有隐藏的行、隐藏的列（内有内容），处于筛选状态而有行未显示，或数据中间夹有空白行。只带筛选按钮、没有隐藏行的不算。每张表每种情形报一次，其余各处列为相关位置。',
        why: '隐藏的内容会随文件一起报出，筛选后看不见的行容易漏审、漏算；空白行会截断排序、筛选和汇总的范围。',
        how: '取消隐藏、清除筛选后逐行核对，不需要的内容删去；删除数据中间的空白行。',
      },
      en: {
        what: 'A sheet with a ledger hides rows or columns that hold something, has a filter that hides rows, or has blank rows between its data. A filter that hides nothing is fine. Once a table and kind.',
        why: 'Hidden content is sent along with the file and overlooked in review; blank rows cut short what is sorted, filtered and summed.',
        how: 'Unhide, clear the filter and check what appears; delete blank rows between the data.',
      },
      source: 'J',
    },
  },
  create: ({ report }) => ({
    workbook: ({ workbook, tables }) => {
      for (const sheet of workbook.sheets) {
        const own = tables.filter((table) => table.sheet === sheet.name);
        const [first] = own;
        if (!first || sheet.state !== 'visible') continue;
        const tell = (messageId: string, places: readonly Location[], names: readonly string[]): void => {
          const [at, ...related] = places;
          if (!at) return;
          const data = { sheet: sheet.name, count: places.length, names };
          report({ messageId, at, data, ledger: first.ledger, ...(related.length > 0 && { related }) });
        };
        const rows = sheet.rows.filter((row) => row.hidden && showsSomething(row));
        const filtered = rows.filter(({ row }) => isFiltered(sheet, row));
        const hidden = rows.filter(({ row }) => !isFiltered(sheet, row));
        tell('filtered', filtered.map(placeIn(sheet)), filtered.map(rowName));
        tell('hidden-rows', hidden.map(placeIn(sheet)), hidden.map(rowName));
        const columns = hiddenColumnsOf(sheet);
        const top = first.headerRange?.top ?? first.dataRange?.top ?? 1;
        tell(
          'hidden-columns',
          columns.map((column) => ({ sheet: sheet.name, row: top, column })),
          columns.map(columnLetters),
        );
        const view = sheetView(sheet);
        const blank = own.flatMap((table) => blankRowsOf(table, view));
        tell(
          'blank-rows',
          blank,
          blank.map(({ row }) => String(row)),
        );
      }
    },
  }),
});

function showsSomething(row: SheetRow | undefined): boolean {
  for (const cell of row?.cells.values() ?? []) if (holdsSomething(cell)) return true;
  return false;
}

function isFiltered({ autoFilter }: Sheet, row: number): boolean {
  return autoFilter !== undefined && row > autoFilter.top && row <= autoFilter.bottom;
}

function placeIn({ name }: Sheet): (row: SheetRow) => Location {
  return ({ row, cells }) => ({ sheet: name, row, column: Math.min(...cells.keys()) });
}

function rowName({ row }: SheetRow): string {
  return String(row);
}

/** Columns that are hidden and hold something; the endless rest of a sheet that clerks hide holds nothing. */
function hiddenColumnsOf({ hiddenColumns, rows }: Sheet): number[] {
  const filled = new Set<number>();
  if (hiddenColumns.length === 0) return [];
  for (const { cells } of rows) {
    for (const [column, cell] of cells) {
      const hidden = hiddenColumns.some(({ left, right }) => column >= left && column <= right);
      if (hidden && holdsSomething(cell)) filled.add(column);
    }
  }
  return [...filled].sort((a, b) => a - b);
}

/** Rows between data rows that show nothing and belong to no merge. A form is laid out with blank rows. */
function blankRowsOf({ sheet, headerRange, dataRange }: Table, view: SheetView): Location[] {
  const blank: Location[] = [];
  if (!headerRange || !dataRange) return blank;
  for (let row = dataRange.top; row <= dataRange.bottom; row += 1) {
    if (showsSomething(view.row(row))) continue;
    const columns = Array.from(
      { length: dataRange.right - dataRange.left + 1 },
      (_, i) => dataRange.left + i,
    );
    if (columns.some((column) => view.mergeAt(row, column))) continue;
    blank.push({ sheet, row, column: dataRange.left });
  }
  return blank;
}
