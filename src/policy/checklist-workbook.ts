import ExcelJS from 'exceljs';
import type { LedgerDefinition } from '../ledger/definition';
import { responsibilityList } from '../ledger/definitions/responsibility-list';
import { taskBreakdown } from '../ledger/definitions/task-breakdown';
import type { LedgerRow } from './ledger-rows';

/** A sheet of a workbook to be: a ledger with its head block, or a plain list. */
export interface SheetPlan {
  readonly name: string;
  readonly title: string;
  /** Whether the lines for unit, filler and reviewer stand above the header. */
  readonly head: boolean;
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}

/** Columns of the task breakdown, in the order of the catalogue, with their widths. */
const TASK_COLUMNS: Readonly<Record<string, number>> = {
  serial: 6,
  source: 16,
  clause: 10,
  task: 22,
  measures: 48,
  responsibleLeader: 10,
  department: 16,
  support: 20,
  responsiblePerson: 10,
  deadline: 12,
  outcome: 12,
  progress: 14,
  status: 9,
  completionDate: 12,
  evidence: 14,
  remark: 20,
};

const DUTY_COLUMNS: Readonly<Record<string, number>> = {
  subject: 18,
  serial: 6,
  category: 10,
  content: 26,
  measures: 48,
  responsibleLeader: 10,
  department: 14,
  frequency: 18,
  form: 12,
  progress: 14,
  status: 9,
  remark: 24,
};

/** The task breakdown (L04) as a sheet that recognition binds column by column. */
export function taskSheet(title: string, rows: readonly LedgerRow[]): SheetPlan {
  const numbered = rows.map((row, index) => ({ ...row, serial: String(index + 1) }));
  return ledgerSheet('任务分解', `${title}任务分解台账`, taskBreakdown, TASK_COLUMNS, numbered);
}

/** The responsibility lists (L03) of all bodies as one sheet, body by body. */
export function dutySheet(title: string, rows: readonly LedgerRow[]): SheetPlan {
  return ledgerSheet('责任清单', `${title}责任清单`, responsibilityList, DUTY_COLUMNS, rows);
}

/** The sheets as a new workbook. */
export async function checklistWorkbook(sheets: readonly SheetPlan[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const plan of sheets) addSheet(workbook, plan);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function ledgerSheet(
  name: string,
  title: string,
  { fields }: LedgerDefinition,
  widths: Readonly<Record<string, number>>,
  rows: readonly LedgerRow[],
): SheetPlan {
  const names = Object.keys(widths);
  return {
    name,
    title,
    head: true,
    columns: names.map((each) => ({
      header: fields.find((field) => field.name === each)?.title ?? each,
      width: widths[each] ?? 12,
    })),
    rows: rows.map((row) => names.map((each) => row[each] ?? '')),
  };
}

const BORDER = { style: 'thin' } as const;
const BORDERS = { top: BORDER, left: BORDER, bottom: BORDER, right: BORDER };
const A3 = 8 as ExcelJS.PaperSize;
const A4 = 9 as ExcelJS.PaperSize;
const LINE_HEIGHT = 15;
const TITLE_HEIGHT = 30;
/** The tallest row that Excel allows. */
const TALLEST_ROW = 409;
/** Excel shows no more of a cell. */
const LONGEST_CELL = 32_767;

function addSheet(workbook: ExcelJS.Workbook, { name, title, head, columns, rows }: SheetPlan): void {
  const sheet = workbook.addWorksheet(name);
  sheet.addRow([title]).font = { bold: true, size: 16 };
  sheet.mergeCells(1, 1, 1, columns.length);
  sheet.getCell(1, 1).alignment = { horizontal: 'center', vertical: 'middle' };
  if (head) {
    sheet.addRow(['填报单位：　　　　　　填报人：　　　　　填报日期：　　　　　审核人：']);
    sheet.mergeCells(2, 1, 2, columns.length);
  }
  const header = sheet.addRow(columns.map((column) => column.header));
  header.font = { bold: true };
  for (const row of rows) {
    // A plain number stays a number; everything else goes in as text, so that nothing becomes a formula.
    sheet.addRow(
      row.map((text) => (/^\d{1,6}$/.test(text) ? Number(text) : text.slice(0, LONGEST_CELL) || null)),
    );
  }
  columns.forEach(({ width }, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  for (let row = header.number; row <= header.number + rows.length; row += 1) {
    for (let column = 1; column <= columns.length; column += 1) {
      const cell = sheet.getCell(row, column);
      cell.border = BORDERS;
      cell.alignment = {
        vertical: 'middle',
        horizontal: row === header.number ? 'center' : 'left',
        wrapText: true,
      };
    }
  }
  sheet.getRow(1).height = TITLE_HEIGHT;
  header.height = 2 * LINE_HEIGHT;
  rows.forEach((row, index) => {
    sheet.getRow(header.number + 1 + index).height = heightOf(row, columns);
  });
  sheet.views = [{ state: 'frozen', ySplit: header.number }];
  sheet.pageSetup = {
    // A ledger has too many columns for A4.
    paperSize: head ? A3 : A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${header.number}:${header.number}`,
  };
}

/** Programs do not fit the height of a wrapped row by themselves; a Chinese character takes two units of width. */
function heightOf(row: readonly string[], columns: SheetPlan['columns']): number {
  const lines = row.map((text, index) => {
    const perLine = Math.max(1, Math.floor((columns[index]?.width ?? 10) / 2));
    return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  });
  return Math.min(TALLEST_ROW, LINE_HEIGHT * Math.max(1, ...lines) + 4);
}
