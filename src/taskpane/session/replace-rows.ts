import type { SheetRow, Workbook } from '../../core/workbook';
import type { RowSpan } from '../../engine/judge-rows';

/** The workbook with the rows of a span replaced by what they hold now; rows that came out empty are left out. */
export function replaceRows(
  workbook: Workbook,
  { sheet, top, bottom }: RowSpan,
  rows: readonly SheetRow[],
): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((each) => {
      if (each.name !== sheet) return each;
      const above = each.rows.filter(({ row }) => row < top);
      const below = each.rows.filter(({ row }) => row > bottom);
      return { ...each, rows: [...above, ...rows, ...below] };
    }),
  };
}
