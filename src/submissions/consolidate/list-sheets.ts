import type { Workbook } from 'exceljs';
import type { Issue } from '../../core/issue';
import { textOf } from '../../core/table';
import type { CopiedRows } from '../../ledger/copied-rows';
import { COPY_TERMS } from '../../ledger/copied-rows';
import type { PlacedRow } from '../../ledger/placed-row';
import { SHEETS } from './merged-labels';
import type { MergedLedger } from './merged-row';

/** Adds the list of rows that were left out, each with its reasons; nothing where all rows were taken. */
export function addRejectedSheet(
  workbook: Workbook,
  ledgers: readonly MergedLedger[],
  describe: (issue: Issue) => string,
): void {
  const rows = ledgers.flatMap(({ rejected }) =>
    rejected.map(({ source, issues }) => {
      const { table, row, unit } = source;
      const content = [...row.cells.values()].map(({ text }) => text).filter((text) => text !== '');
      return [unit, table.path, table.sheet, row.row, issues.map(describe).join('；'), content.join('｜')];
    }),
  );
  addList(workbook, SHEETS.rejected, ['单位', '文件', '工作表', '行', '未纳入的原因', '该行内容'], rows);
}

/** Adds the rows that units have alike, both texts side by side; nothing where there are none. */
export function addCopiedSheet(workbook: Workbook, copied: readonly CopiedRows[]): void {
  const rows = copied.flatMap(({ units, pairs }) =>
    pairs.map(({ a, b, likeness }) => [
      units[0],
      `${a.table.path} ${a.table.sheet} 第${a.row.row}行`,
      comparedText(a),
      units[1],
      `${b.table.path} ${b.table.sheet} 第${b.row.row}行`,
      comparedText(b),
      Math.floor(likeness * 100) / 100,
    ]),
  );
  addList(workbook, SHEETS.copied, ['单位甲', '位置', '内容', '单位乙', '位置', '内容', '相似度'], rows);
}

function comparedText({ table, row }: PlacedRow): string {
  return (COPY_TERMS.fields[table.ledger] ?? []).map((name) => textOf(row, name)).join('｜');
}

/** Text goes in as text cells: what begins with = + - @ stays a text and is never a formula. */
function addList(
  workbook: Workbook,
  name: string,
  headers: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  if (rows.length === 0) return;
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow([...headers]).font = { bold: true };
  for (const row of rows) sheet.addRow([...row]);
  headers.forEach((header, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = /内容|原因/.test(header) ? 48 : 16;
    column.alignment = { vertical: 'top', wrapText: true };
  });
}
