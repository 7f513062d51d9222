import type { CellValue } from '../../core/cell';
import type { CellWrite } from './plan-writes';
import { writeCells } from './write-runs';

/** How a table looks. */
export interface TableLooks {
  /** How many rows from the top are bold. */
  readonly boldRows?: number;
  /** Column widths in points, from the first column on; without them columns are as wide as their content. */
  readonly widths?: readonly number[];
  /** Whether long texts go on in the next line of their cell. */
  readonly wrap?: boolean;
}

/** Writes rows of values from A1 on into an empty sheet. Texts stay texts, whatever they look like. */
export async function writeTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: readonly (readonly CellValue[])[],
  looks: TableLooks = {},
): Promise<void> {
  const writes = rows.flatMap((row, down) =>
    row.flatMap((value, across): CellWrite[] =>
      value === null || value === '' ? [] : [{ row: down + 1, column: across + 1, value, format: 'General' }],
    ),
  );
  await writeCells(context, sheet, writes, () => undefined);
  if (looks.boldRows) sheet.getRange(`1:${looks.boldRows}`).format.font.bold = true;
  if (looks.wrap) sheet.getUsedRange().format.wrapText = true;
  if (looks.widths) {
    looks.widths.forEach((width, index) => {
      sheet.getCell(0, index).getEntireColumn().format.columnWidth = width;
    });
  } else {
    sheet.getUsedRange().format.autofitColumns();
  }
  await context.sync();
}
