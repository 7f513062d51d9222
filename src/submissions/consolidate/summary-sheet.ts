import type { Worksheet } from 'exceljs';
import { columnLetters, quotedSheet } from '../../core/location';
import type { UnitSettings } from '../../ledger/settings';
import { formatLevel, type RiskLevel } from '../../text/level';
import type { MergedLedger } from './merged-row';
import type { MergedColumns } from './merged-sheet';

/** Rows that a block takes at least, so that a chart of it fits beside it. */
export const BLOCK_ROWS = 20;

/** A block of numbers that a chart can be drawn from: units down, series across, from column A. */
export interface SummaryBlock {
  readonly title: string;
  readonly headerRow: number;
  readonly units: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

const LEVELS: readonly RiskLevel[] = [1, 2, 3];
const ROWS = '行数';
const REJECTED = '未纳入';
/** Not 合计: rules hold a total of levels against all ledgers of a workbook, and this one is of one ledger. */
const ALL_UNITS = '全部单位';

/**
 * Writes one ledger's numbers by unit from a row of the sheet downwards: rows by level where the ledger has levels,
 * rows in all, and rows left out. The counts are live formulas over the merged sheet.
 */
export function addSummaryBlock(
  sheet: Worksheet,
  top: number,
  title: string,
  merged: MergedLedger,
  columns: MergedColumns,
  { levels }: UnitSettings,
): SummaryBlock {
  const units = [...new Set([...merged.rows, ...merged.rejected].map(({ source }) => source.unit))];
  const words =
    columns.level === null ? [] : LEVELS.map((level) => formatLevel(level, levels.notation, levels.mapping));
  sheet.getCell(top, 1).value = title;
  sheet.getCell(top, 1).font = { bold: true, size: 13 };
  const headers = ['单位', ...words, ROWS, REJECTED];
  const headerRow = top + 1;
  headers.forEach((header, index) => {
    sheet.getCell(headerRow, index + 1).value = header;
    sheet.getCell(headerRow, index + 1).font = { bold: true };
  });
  const counts = units.map((unit) => countsOf(unit, words, merged));
  units.forEach((unit, index) => {
    const row = headerRow + 1 + index;
    sheet.getCell(row, 1).value = unit;
    (counts[index] ?? []).forEach((count, offset) => {
      const cell = sheet.getCell(row, offset + 2);
      const word = words[offset] ?? null;
      const isRejected = offset === headers.length - 2;
      cell.value = isRejected ? count : { formula: countFormula(columns, row, word), result: count };
    });
  });
  addTotals(sheet, headerRow, units.length, counts, headers.length - 1);
  const series = (words.length > 0 ? words : [ROWS]).map((name, index) => ({
    name,
    values: counts.map((each) => each[index] ?? 0),
  }));
  return { title, headerRow, units, series };
}

/** By level in the order of the words, in all, left out. */
function countsOf(unit: string, words: readonly string[], merged: MergedLedger): number[] {
  const own = merged.rows.filter(({ source }) => source.unit === unit);
  const levelField = merged.fields.find(({ kind }) => kind === 'level')?.name ?? '';
  const byLevel = words.map(
    (word) => own.filter(({ values }) => values.get(levelField)?.value === word).length,
  );
  const rejected = merged.rejected.filter(({ source }) => source.unit === unit).length;
  return [...byLevel, own.length, rejected];
}

function countFormula(columns: MergedColumns, row: number, word: string | null): string {
  const range = (column: number): string => {
    const letters = columnLetters(column);
    return `${quotedSheet(columns.sheet)}!$${letters}$${columns.firstRow}:$${letters}$${columns.lastRow}`;
  };
  const byUnit = `${range(columns.unit)},$A${row}`;
  if (word === null || columns.level === null) return `COUNTIFS(${byUnit})`;
  return `COUNTIFS(${byUnit},${range(columns.level)},"${word}")`;
}

function addTotals(
  sheet: Worksheet,
  headerRow: number,
  units: number,
  counts: readonly (readonly number[])[],
  columns: number,
): void {
  const row = headerRow + 1 + units;
  sheet.getCell(row, 1).value = ALL_UNITS;
  for (let column = 2; column <= columns + 1; column += 1) {
    const letters = columnLetters(column);
    const result = counts.reduce((sum, each) => sum + (each[column - 2] ?? 0), 0);
    const formula = `SUM(${letters}${headerRow + 1}:${letters}${Math.max(row - 1, headerRow + 1)})`;
    sheet.getCell(row, column).value = { formula, result };
  }
  sheet.getRow(row).font = { bold: true };
}
