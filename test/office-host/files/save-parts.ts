import type { ConditionalFormattingRule, TableStyleProperties, Worksheet } from 'exceljs';
import { columnLetters } from '../../../src/core/location';
import { rectName } from '../grid/rect';
import type { Sheet } from '../grid/sheet';
import type { ConditionalFormat, GridTable } from '../grid/sheet-parts';
import { argbOf } from './colors';
import { untyped } from './untyped';
import { validationToFile } from './validations';

/** Writes what lies over the cells of a worksheet. */
export function writeParts(sheet: Sheet, worksheet: Worksheet): void {
  for (const table of sheet.tables) writeTable(sheet, worksheet, table);
  for (const validation of sheet.validations) {
    const file = validationToFile(validation);
    const model = untyped(worksheet).dataValidations?.model;
    if (file && model) for (const rect of validation.rects) model[rectName(rect)] = file;
  }
  for (const format of sheet.conditionalFormats) {
    worksheet.addConditionalFormatting({
      ref: format.rects.map(rectName).join(' '),
      rules: [conditionalRule(format)],
    });
  }
  if (sheet.autoFilter) worksheet.autoFilter = rectName(sheet.autoFilter);
  writeProtection(sheet, worksheet);
  writePage(sheet, worksheet);
}

function writeTable(
  sheet: Sheet,
  worksheet: Worksheet,
  { name, rect, showHeaders, showTotals, style }: GridTable,
): void {
  const columns = Array.from({ length: rect.right - rect.left + 1 }, (_, index) => ({
    name: String(sheet.value(rect.top, rect.left + index)),
    filterButton: true,
  }));
  const body = rect.bottom - rect.top + 1 - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0);
  worksheet.addTable({
    name,
    ref: `${columnLetters(rect.left + 1)}${rect.top + 1}`,
    headerRow: showHeaders,
    totalsRow: showTotals,
    style: { theme: style as NonNullable<TableStyleProperties['theme']>, showRowStripes: true },
    columns,
    rows: Array.from({ length: body }, () => columns.map(() => '')),
  });
}

function conditionalRule({
  formula,
  fill,
  font,
  priority,
  origin,
}: ConditionalFormat): ConditionalFormattingRule {
  if (origin) return { ...(origin as ConditionalFormattingRule), priority: priority + 1 };
  return {
    type: 'expression',
    priority: priority + 1,
    formulae: [formula.replace(/^=/, '')],
    style: {
      ...(fill ? { fill: { type: 'pattern', pattern: 'solid', bgColor: argbOf(fill) } } : {}),
      ...(typeof font.Color === 'string'
        ? { font: { color: argbOf(font.Color), bold: font.Bold === true } }
        : {}),
    },
  };
}

function writeProtection({ protection }: Sheet, worksheet: Worksheet): void {
  if (!protection) return;
  const allowed = Object.entries(protection.options)
    .filter(([name]) => name.startsWith('allow'))
    .map(([name, value]) => [`${name.charAt(5).toLowerCase()}${name.slice(6)}`, value]);
  untyped(worksheet).sheetProtection = {
    sheet: true,
    ...(protection.origin ?? Object.fromEntries(allowed)),
  };
}

function writePage({ page }: Sheet, worksheet: Worksheet): void {
  Object.assign(worksheet.pageSetup, page.origin?.pageSetup, {
    orientation: page.settings.Orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(page.printArea ? { printArea: page.printArea.map(rectName).join('&&') } : {}),
    ...(page.titleRows ? { printTitlesRow: rectName(page.titleRows) } : {}),
    ...(page.titleColumns ? { printTitlesColumn: rectName(page.titleColumns) } : {}),
  });
  Object.assign(worksheet.headerFooter, page.origin?.headerFooter);
}
