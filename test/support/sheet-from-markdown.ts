import type { Cell } from '../../src/core/cell';
import { parseRangeName } from '../../src/core/location';
import type { Sheet, SheetRow, SheetState, Workbook } from '../../src/core/workbook';

/** What Markdown cannot say about a sheet. Ranges are A1 names. */
export interface SheetOptions {
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  readonly autoFilter?: string;
  readonly state?: SheetState;
}

/** A sheet in Markdown, alone or with what Markdown cannot say. */
export type MarkdownSheet = string | ({ readonly markdown: string } & SheetOptions);

/**
 * A sheet from Markdown in which every line is a row: `| a | b |` holds cells from column A on, any other text is a
 * single cell in column A, a blank line is a blank row. Separator lines (`|---|`) are no rows, nor are the blank lines
 * before the first and after the last line of a template literal. Cells: `12` a number, `'12'` text, `@2023-03-14` a
 * date, `=SUM(A1)→12` a formula with its cached value, `#REF!` an error, `TRUE`/`FALSE` truth values, `<br>` a line
 * break, `\|` a pipe, anything else text.
 */
export function sheetFromMarkdown(name: string, markdown: string, options: SheetOptions = {}): Sheet {
  const rows: SheetRow[] = [];
  let number = 0;
  for (const line of linesOf(markdown)) {
    if (/^\|[\s:|-]*-[\s:|-]*\|$/.test(line)) continue;
    number += 1;
    const cells = new Map<number, Cell>();
    for (const [index, text] of cellTexts(line).entries()) {
      if (text !== '') cells.set(index + 1, cellFromText(text));
    }
    if (cells.size > 0)
      rows.push({ row: number, hidden: options.hiddenRows?.includes(number) ?? false, cells });
  }
  return {
    name,
    state: options.state ?? 'visible',
    rows,
    merges: (options.merges ?? []).map(rangeOf),
    hiddenColumns: (options.hiddenColumns ?? []).map(rangeOf),
    ...(options.autoFilter !== undefined && { autoFilter: rangeOf(options.autoFilter) }),
  };
}

/** A workbook from sheets in Markdown, in the order of the keys. */
export function workbookFromMarkdown(
  path: string,
  sheets: Readonly<Record<string, MarkdownSheet>>,
): Workbook {
  return workbookOf(
    path,
    Object.entries(sheets).map(([name, sheet]) =>
      typeof sheet === 'string'
        ? sheetFromMarkdown(name, sheet)
        : sheetFromMarkdown(name, sheet.markdown, sheet),
    ),
  );
}

/** A workbook around sheets, with nothing else in it. */
export function workbookOf(path: string, sheets: readonly Sheet[]): Workbook {
  return { path, sheets, date1904: false, externalLinks: [], hasMacros: false };
}

/** The cell that a text in the notation of `sheetFromMarkdown` stands for. */
export function cellFromText(text: string): Cell {
  const formula = /^=(.*)→(.*)$/.exec(text);
  if (formula) return { ...cellFromText((formula[2] ?? '').trim()), formula: (formula[1] ?? '').trim() };
  if (text === '') return { value: null };
  if (/^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(text)) return { value: null, error: text };
  if (/^@\d{4}-\d{2}-\d{2}$/.test(text)) return { value: serialOf(text.slice(1)), date: text.slice(1) };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { value: Number(text) };
  if (text === 'TRUE' || text === 'FALSE') return { value: text === 'TRUE' };
  const quoted = /^'(.*)'$/s.exec(text);
  return { value: (quoted?.[1] ?? text).replaceAll(/<br\s*\/?>/g, '\n') };
}

function linesOf(markdown: string): string[] {
  const lines = markdown.split('\n').map((line) => line.trim());
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return first < 0 ? [] : lines.slice(first, last + 1);
}

function cellTexts(line: string): string[] {
  if (!line.startsWith('|')) return [line];
  const inner = line.replace(/^\|/, '').replace(/\|$/, '');
  return inner.split(/(?<!\\)\|/).map((text) => text.replaceAll('\\|', '|').trim());
}

function rangeOf(name: string) {
  const range = parseRangeName(name);
  if (!range) throw new Error(`${name} is no range`);
  return range;
}

/** Days since 1899-12-30, as Excel counts from March 1900 on. */
function serialOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
}
