import type { Cell } from '../../core/cell';
import type { Location } from '../../core/location';
import type { SheetView, Workbook } from '../../core/workbook';
import { cellText } from '../../ledger/cell-text';
import { sheetView } from '../../ledger/sheet-view';
import { type LevelMapping, parseLevel, type RiskLevel } from '../../text/level';
import { squeeze } from '../../text/normalize';

/** What a column of a summary counts: all risk points, or those of one level. */
export type Measure = 'risks' | RiskLevel;

/** One number of a summary table (汇总表), with the words at the left of its row. */
export interface SummaryNumber {
  readonly labels: readonly string[];
  readonly measure: Measure;
  readonly value: number;
  readonly cell: Cell;
  readonly at: Location & { readonly row: number; readonly column: number };
}

const ALL_RISKS =
  /^(?:廉政|廉洁)?(?:岗位)?风险点?(?:总|合计)?(?:数|个数|数量|总数|合计)?$|^(?:合计|小计|总计|总数)$/;
const LEVEL_TAIL = /(?:廉政|廉洁)?风险点?(?:数|个数|数量)?$|(?:数|个数|数量)$/;
/** The header of a summary stands near its top. */
const HEADER_ROWS = 12;

/**
 * The numbers of risk points that the workbook's summary tables state: on sheets that no ledger was recognised on, below
 * a header that names at least two levels; a document tells the numbers of its day. Numbers with a fault or in words are left
 * out.
 * @param recognised names of the sheets that hold a ledger
 */
export function summaryNumbers(
  { sheets }: Pick<Workbook, 'sheets'>,
  recognised: ReadonlySet<string>,
  mapping: LevelMapping,
): SummaryNumber[] {
  return sheets
    .filter(({ name, isDocument }) => !recognised.has(name) && !isDocument)
    .flatMap((sheet) => numbersOn(sheetView(sheet), mapping));
}

function numbersOn(view: SheetView, mapping: LevelMapping): SummaryNumber[] {
  for (let row = 1; row <= Math.min(HEADER_ROWS, view.lastRow); row += 1) {
    const measures = measuresAt(view, row, mapping);
    const levels = [...measures.values()].filter((measure) => measure !== 'risks');
    if (new Set(levels).size >= 2) return numbersBelow(view, row, measures);
  }
  return [];
}

/** The columns of a header row that count something; a column named twice counts neither time. */
function measuresAt(view: SheetView, row: number, mapping: LevelMapping): Map<number, Measure> {
  const found = new Map<number, Measure>();
  for (let column = 1; column <= view.lastColumn; column += 1) {
    const text = squeeze(cellText(view.shown(row, column)));
    const measure = ALL_RISKS.test(text) ? 'risks' : parseLevel(text.replace(LEVEL_TAIL, ''), mapping)?.level;
    if (measure !== undefined) found.set(column, measure);
  }
  const all = [...found.values()];
  return new Map([...found].filter(([, measure]) => all.indexOf(measure) === all.lastIndexOf(measure)));
}

function numbersBelow(
  view: SheetView,
  header: number,
  measures: ReadonlyMap<number, Measure>,
): SummaryNumber[] {
  const first = Math.min(...measures.keys());
  const found: SummaryNumber[] = [];
  for (let row = header + 1; row <= view.lastRow; row += 1) {
    const labels: string[] = [];
    for (let column = 1; column < first; column += 1) {
      const text = squeeze(cellText(view.shown(row, column)));
      if (text !== '' && !/^\d+$/.test(text)) labels.push(text);
    }
    for (const [column, measure] of measures) {
      const cell = view.cell(row, column);
      const value = numberIn(cell);
      if (value === null || labels.length === 0) continue;
      found.push({ labels, measure, value, cell, at: { sheet: view.sheet.name, row, column } });
    }
  }
  return found;
}

function numberIn(cell: Cell): number | null {
  const text = cellText(cell).normalize('NFKC').trim();
  return cell.date === undefined && /^\d{1,6}$/.test(text) ? Number(text) : null;
}
