import ExcelJS from 'exceljs';
import type { Issue } from '../core/issue';
import type { FormatContext, Formatter } from './formatter';
import { locationCell } from './json-issue';
import { LABELS } from './labels';

const WIDTHS = [28, 18, 18, 9, 8, 8, 60, 48, 48];

/** The issues as a new workbook, one row an issue, for those who work through them in Excel. */
export const xlsxFormatter: Formatter = {
  id: 'xlsx',
  async format(validation, context) {
    const labels = LABELS[context.language];
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet(labels.title, { views: [{ state: 'frozen', ySplit: 1 }] });
    const { file, unit, sheet: sheetLabel, cell, level, rule, problem, why, how } = labels;
    sheet.addRow([file, unit, sheetLabel, cell, level, rule, problem, why, how]).font = { bold: true };
    for (const validated of validation.files) {
      for (const issue of validated.issues) {
        sheet.addRow(issueRow(issue, validated.path, validated.unit, context));
      }
    }
    WIDTHS.forEach((width, index) => {
      const column = sheet.getColumn(index + 1);
      column.width = width;
      column.alignment = { vertical: 'top', wrapText: true };
    });
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: WIDTHS.length } };
    sheet.pageSetup = {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    };
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  },
};

/** Texts go in as text cells: what begins with = + - @ stays a text and is never a formula. */
function issueRow(issue: Issue, path: string, unit: string, context: FormatContext): string[] {
  const { message, why, how } = context.describe(issue);
  const severity = LABELS[context.language].severity[issue.severity];
  return [path, unit, issue.at.sheet, locationCell(issue.at) ?? '', severity, issue.code, message, why, how];
}
