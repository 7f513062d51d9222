import ExcelJS from 'exceljs';
import { quotedSheet } from '../../core/location';
import type { Chart } from '../charts/chart';
import { figureText } from '../figure-text';
import type { Figure } from '../figures/figure';
import { rowRanges, type TraceEntry } from '../trace/trace-entries';
import { addCharts, CHART_ROWS, type PlacedChart } from './add-charts';
import { overviewRows } from './overview-rows';

/** What an overview workbook shows. */
export interface Overview {
  readonly title: string;
  readonly asOf: string;
  readonly year: number;
  /** All figures that their ledgers bear out. */
  readonly figures: readonly Figure[];
  /** The same figures with their rows. */
  readonly trace: readonly TraceEntry[];
  readonly charts: readonly Chart[];
  /** The address by which a hyperlink reaches a file, seen from where the workbook will lie. */
  link(path: string): string;
}

const SHEETS = { overview: '概览', figures: '数据', sources: '来源', charts: '图表' } as const;
/** A4 across, as many pages high as it takes. */
const PAGE: Partial<ExcelJS.PageSetup> = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};
const LINKED: Partial<ExcelJS.Font> = { color: { argb: 'FF0563C1' }, underline: true };

/**
 * An overview for those who go on in Excel: 概览 a line for each ledger, 数据 every figure (linked to where it comes
 * from), 来源 the rows of each figure (linked to the source workbooks), 图表 native charts beside their numbers.
 * @returns the bytes of an .xlsx file
 */
export async function overviewWorkbook(overview: Overview): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  // The day the figures stand for, not the moment of writing.
  workbook.created = new Date(`${overview.asOf}T00:00:00Z`);
  workbook.modified = workbook.created;
  writeOverview(workbook, overview);
  const figures = addSheet(
    workbook,
    SHEETS.figures,
    ['数据', '数值', '单位', '分子', '分母', '上期', '编号', '行数'],
    [46, 30, 8, 8, 8, 8, 40, 8],
  );
  const sources = addSheet(workbook, SHEETS.sources, ['数据', '文件', '工作表', '台账行'], [46, 40, 24, 30]);
  const firstLine = writeSources(sources, overview);
  for (const figure of overview.figures)
    writeFigure(figures, figure, firstLine.get(figure.id), overview.year);
  const placed = writeChartData(workbook, overview.charts);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return addCharts(bytes, workbook.worksheets.length, placed);
}

function writeOverview(workbook: ExcelJS.Workbook, { title, asOf, figures }: Overview): void {
  const sheet = addSheet(
    workbook,
    SHEETS.overview,
    ['台账', '条目', '已完成', '基本完成', '正在推进', '未开始', '完成率', '逾期'],
    [30, 10, 10, 10, 10, 10, 10, 10],
  );
  for (const row of overviewRows(figures)) sheet.addRow(row);
  sheet.getColumn(7).numFmt = '0.00"%"';
  sheet.addRow([]);
  const note = sheet.addRow([`${title}　数据截至${asOf}`]);
  sheet.mergeCells(note.number, 1, note.number, 8);
}

function writeFigure(sheet: ExcelJS.Worksheet, figure: Figure, line: number | undefined, year: number): void {
  const { value, unit = '', numerator, denominator, previous, id, rows, query } = figure;
  const shown = typeof value === 'number' ? value : figureText(figure, year);
  const row = sheet.addRow([query, shown, unit, numerator, denominator, previous, id, rows.length]);
  if (line === undefined) return;
  row.getCell(1).value = { text: query, hyperlink: `#'${SHEETS.sources}'!A${line}` };
  row.getCell(1).font = LINKED;
}

/** One line for each sheet a figure draws on; gives the first line of each figure. */
function writeSources(sheet: ExcelJS.Worksheet, { trace, link }: Overview): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { id, query, places } of trace) {
    for (const { path, sheet: name, rows } of places) {
      const numbers = rows.map(({ row }) => row);
      const line = sheet.addRow([query, path, name, '']);
      const target = `${link(path)}#${quotedSheet(name)}!A${Math.min(...numbers)}`;
      line.getCell(4).value = { text: rowRanges(numbers), hyperlink: target };
      line.getCell(4).font = LINKED;
      if (!first.has(id)) first.set(id, line.number);
    }
  }
  return first;
}

function writeChartData(workbook: ExcelJS.Workbook, charts: readonly Chart[]): PlacedChart[] {
  if (charts.length === 0) return [];
  const sheet = workbook.addWorksheet(SHEETS.charts);
  sheet.getColumn(1).width = 24;
  sheet.pageSetup = PAGE;
  let top = 1;
  return charts.map((chart) => {
    sheet.getCell(top, 1).value = `${chart.title}（${chart.unit}）`;
    sheet.getCell(top, 1).font = { bold: true };
    const headerRow = top + 1;
    chart.series.forEach(({ name, values }, index) => {
      sheet.getCell(headerRow, index + 2).value = name;
      values.forEach((value, at) => {
        sheet.getCell(headerRow + 1 + at, index + 2).value = value;
      });
    });
    chart.categories.forEach((category, at) => {
      sheet.getCell(headerRow + 1 + at, 1).value = category;
    });
    top += Math.max(CHART_ROWS, chart.categories.length + 4);
    return { chart, place: { sheet: SHEETS.charts, headerRow } };
  });
}

function addSheet(
  workbook: ExcelJS.Workbook,
  name: string,
  titles: readonly string[],
  widths: readonly number[],
): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow([...titles]).font = { bold: true };
  widths.forEach((width, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    column.alignment = { vertical: 'top', wrapText: true };
  });
  sheet.pageSetup = PAGE;
  return sheet;
}
