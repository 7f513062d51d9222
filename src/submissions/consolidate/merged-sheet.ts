import type { Workbook } from 'exceljs';
import { addLedgerSheet, HEADER_ROW } from '../../blank/ledger-sheet';
import type { CellValue } from '../../core/cell';
import { quotedSheet } from '../../core/location';
import { field, type LedgerDefinition } from '../../ledger/definition';
import type { UnitSettings } from '../../ledger/settings';
import { PROVENANCE } from './merged-labels';
import type { MergedLedger, MergedRow } from './merged-row';

const UNIT = field('unit', '单位', 'Unit', 'unit', 'required');

/** What a merged sheet is made with. */
export interface MergedSheetOptions {
  readonly settings: UnitSettings;
  /** The address of a sender's file as seen from the merged one. */
  linkTo(path: string): string;
}

/** Where the columns of a merged sheet stand that other sheets count by; 1-based, null where there is none. */
export interface MergedColumns {
  readonly sheet: string;
  readonly unit: number;
  readonly level: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * Adds the sheet of one merged ledger: the unit, the ledger's own columns, and behind them where each row comes from,
 * what its sender wrote where that was rewritten, and which row it repeats.
 */
export function addMergedSheet(
  workbook: Workbook,
  merged: MergedLedger,
  definition: LedgerDefinition,
  { settings, linkTo }: MergedSheetOptions,
): MergedColumns {
  const own = merged.fields.filter(({ name }) => name !== 'serial' && name !== 'unit');
  const unit = definition.fields.find(({ name }) => name === 'unit') ?? UNIT;
  const serial = definition.fields.filter(({ name }) => name === 'serial');
  const fields = [...serial, unit, ...own];
  const sheet = addLedgerSheet(
    workbook,
    { ...definition, fields },
    {
      language: 'zh-CN',
      settings,
      columns: 'all',
      title: `${definition.title}（汇总）`,
      rows: merged.rows.map((row, index) => valuesOf(row, index + 1)),
    },
  );
  const order = [...(sheet.getRow(HEADER_ROW).values as unknown[])];
  const first = fields.length + 1;
  PROVENANCE.forEach((header, index) => {
    const cell = sheet.getCell(HEADER_ROW, first + index);
    cell.value = header;
    cell.style = { ...sheet.getCell(HEADER_ROW, 1).style };
    sheet.getColumn(first + index).width = header === '报送行号' ? 10 : 22;
  });
  const serials = new Map(merged.rows.map((row, index) => [row, index + 1]));
  merged.rows.forEach((row, index) => {
    const at = HEADER_ROW + 1 + index;
    provenanceOf(row, serials).forEach((value, offset) => {
      sheet.getCell(at, first + offset).value = value;
    });
    const { table } = row.source;
    const target = `${linkTo(table.path)}#${quotedSheet(table.sheet)}!A${row.source.row.row}`;
    sheet.getCell(at, first).value = { text: table.path, hyperlink: target };
  });
  const level = own.find(({ kind }) => kind === 'level');
  return {
    sheet: sheet.name,
    unit: order.indexOf(unit.title),
    level: level ? order.indexOf(level.title) : null,
    firstRow: HEADER_ROW + 1,
    lastRow: HEADER_ROW + Math.max(merged.rows.length, 1),
  };
}

function valuesOf({ source, values }: MergedRow, serial: number): Record<string, CellValue> {
  const own = [...values].map(([name, { value }]) => [name, value] as const);
  return { ...Object.fromEntries(own), serial, unit: source.unit };
}

function provenanceOf(
  { source, values, further, duplicateOf }: MergedRow,
  serials: ReadonlyMap<MergedRow, number>,
): CellValue[] {
  const { table, row } = source;
  const titles = new Map(table.fields.map(({ name, title }) => [name, title]));
  const originals = [...values].flatMap(([name, { original }]) =>
    original === null || name === 'serial' ? [] : [`${titles.get(name) ?? name}：${original}`],
  );
  return [
    table.path,
    table.sheet,
    row.row,
    originals.join('；') || null,
    further.map(({ header, text }) => `${header}：${text}`).join('；') || null,
    duplicateOf === null ? null : `序号${serials.get(duplicateOf)}`,
  ];
}
