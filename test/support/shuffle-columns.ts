import type { Sheet, Workbook } from '../../src/core/workbook';

/**
 * The workbook with the columns of its first sheet in another order from a row on: `order[i]` is the old column of the
 * new column i + 1.
 */
export function reorderColumns(workbook: Workbook, fromRow: number, order: readonly number[]): Workbook {
  const place = new Map(order.map((column, index) => [column, index + 1]));
  return mapFirstSheet(workbook, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.row < fromRow
        ? row
        : {
            ...row,
            cells: new Map([...row.cells].map(([column, cell]) => [place.get(column) ?? column, cell])),
          },
    ),
    merges: sheet.merges.map((merge) => {
      const moved = place.get(merge.left) ?? merge.left;
      return merge.top < fromRow || merge.left < merge.right
        ? merge
        : { ...merge, left: moved, right: moved };
    }),
  }));
}

/** The workbook with columns added right of the others, each with a header in the row given and values below it. */
export function addColumns(
  workbook: Workbook,
  headerRow: number,
  firstColumn: number,
  columns: readonly { readonly header: string; readonly value: string }[],
): Workbook {
  return mapFirstSheet(workbook, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => {
      if (row.row < headerRow || row.cells.size < 2) return row;
      const added = columns.map(({ header, value }, index): [number, { value: string }] => [
        firstColumn + index,
        { value: row.row === headerRow ? header : value },
      ]);
      return { ...row, cells: new Map([...row.cells, ...added]) };
    }),
  }));
}

function mapFirstSheet(workbook: Workbook, change: (sheet: Sheet) => Sheet): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet, index) => (index === 0 ? change(sheet) : sheet)),
  };
}
