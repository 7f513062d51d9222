import type { Worksheet } from 'exceljs';
import type { Book } from '../grid/book';
import { parseAddress, type Rect } from '../grid/rect';
import { rectsOfCells } from '../grid/rects-of-cells';
import type { Sheet } from '../grid/sheet';
import type { ConditionalFormat, Validation } from '../grid/sheet-parts';
import { hexOf } from './colors';
import { untyped } from './untyped';
import { validationFromFile } from './validations';

/** Reads what lies over the cells of a worksheet. */
export function readParts(worksheet: Worksheet, sheet: Sheet, book: Book): void {
  sheet.visibility = ({ visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const)[
    worksheet.state
  ];
  sheet.tabColor = hexOf(worksheet.properties.tabColor) ?? '';
  readView(worksheet, sheet);
  readProtection(worksheet, sheet);
  sheet.validations = validations(worksheet);
  sheet.conditionalFormats = conditionalFormats(worksheet, book);
  readTables(worksheet, sheet, book);
  const { autoFilter } = worksheet;
  if (typeof autoFilter === 'string') sheet.autoFilter = parseAddress(autoFilter)?.rect ?? null;
  readPage(worksheet, sheet);
}

function readView(worksheet: Worksheet, sheet: Sheet): void {
  const view = worksheet.views?.[0];
  if (!view) return;
  sheet.showGridlines = view.showGridLines ?? true;
  sheet.showHeadings = view.showRowColHeaders ?? true;
  if (view.state === 'frozen') sheet.frozen = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
}

function readProtection(worksheet: Worksheet, sheet: Sheet): void {
  const { sheetProtection } = untyped(worksheet);
  if (!sheetProtection?.sheet) return;
  const options: Record<string, boolean | string> = {};
  for (const [name, allowed] of Object.entries(sheetProtection)) {
    if (/^(?:format|insert|delete|sort|autoFilter|pivot)/.test(name)) {
      options[`allow${name.charAt(0).toUpperCase()}${name.slice(1)}`] = allowed === true;
    }
  }
  const { hashValue } = sheetProtection;
  // The password of a file is known by its hash only: no password lifts the protection here.
  sheet.protection = { options, origin: sheetProtection, ...(hashValue ? { password: `${hashValue}` } : {}) };
}

function validations(worksheet: Worksheet): Validation[] {
  const groups = new Map<
    string,
    { cells: { row: number; column: number }[]; rects: Rect[]; validation: Validation }
  >();
  for (const [address, file] of Object.entries(untyped(worksheet).dataValidations?.model ?? {})) {
    const rect = parseAddress(address.replace(/^range:/, ''))?.rect;
    if (!file || !rect) continue;
    const key = JSON.stringify(file);
    const group = groups.get(key) ?? {
      cells: [],
      rects: [],
      validation: { ...validationFromFile(file), rects: [] },
    };
    groups.set(key, group);
    if (rect.top === rect.bottom && rect.left === rect.right)
      group.cells.push({ row: rect.top, column: rect.left });
    else group.rects.push(rect);
  }
  return [...groups.values()].map(({ cells, rects, validation }) => ({
    ...validation,
    rects: [...rects, ...rectsOfCells(cells)],
  }));
}

/** Types of a file that office.js has a name for; others are kept for saving and cannot be looked into. */
const TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  containsText: 'ContainsText',
};

function conditionalFormats(worksheet: Worksheet, book: Book): ConditionalFormat[] {
  return (untyped(worksheet).conditionalFormattings ?? []).flatMap(({ ref, rules }) => {
    const rects = ref.split(' ').flatMap((part) => parseAddress(part)?.rect ?? []);
    return rules.map((rule): ConditionalFormat => {
      const { fill } = rule.style ?? {};
      const formulae = 'formulae' in rule ? (rule.formulae ?? []) : [];
      return {
        id: `{CF-${book.next()}}`,
        rects,
        type: TYPES[rule.type] ?? rule.type,
        priority: rule.priority,
        stopIfTrue: false,
        formula: formulae.length > 0 ? `=${formulae[0]}` : '',
        fill: (fill?.type === 'pattern' && hexOf(fill.bgColor ?? fill.fgColor)) || null,
        font: {},
        rule: null,
        origin: rule,
      };
    });
  });
}

function readTables(worksheet: Worksheet, sheet: Sheet, book: Book): void {
  for (const { table, model } of Object.values(untyped(worksheet).tables ?? {})) {
    const file = table ?? model;
    const rect = file && parseAddress(file.tableRef ?? file.ref ?? '')?.rect;
    if (!file || !rect) continue;
    sheet.tables.push({
      id: String(book.next()),
      name: file.displayName ?? file.name,
      rect,
      showHeaders: file.headerRow ?? true,
      showTotals: file.totalsRow ?? false,
      style: file.style?.theme ?? 'TableStyleMedium2',
      looks: {},
    });
  }
}

function readPage(worksheet: Worksheet, sheet: Sheet): void {
  const { pageSetup, headerFooter } = worksheet;
  sheet.page.origin = { pageSetup, headerFooter };
  sheet.page.settings.Orientation = pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  const areas = pageSetup.printArea?.split(/[,&]+/).flatMap((area) => parseAddress(area)?.rect ?? []) ?? [];
  if (areas.length > 0) sheet.page.printArea = areas;
  const rows = pageSetup.printTitlesRow && parseAddress(pageSetup.printTitlesRow)?.rect;
  if (rows) sheet.page.titleRows = rows;
  const columns = pageSetup.printTitlesColumn && parseAddress(pageSetup.printTitlesColumn)?.rect;
  if (columns) sheet.page.titleColumns = columns;
}
