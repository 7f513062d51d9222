import type { HeadEntry, Row, Table } from '../core/table';
import { squeeze } from '../text/normalize';
import type { HeaderCandidate } from './header-candidates';

/** What a printed page adds to the title of its table: （续）, 续表, 第2页 共3页. */
const PAGE_MARK =
  /[（(]?(续表?|续上表|接上页|第[\d一二三四五六七八九十]+页(共[\d一二三四五六七八九十]+页)?)[)）]?/g;

/** Whether two headers have the same words in the same columns. */
export function sameColumns(above: HeaderCandidate, below: HeaderCandidate): boolean {
  return (
    above.columns.length === below.columns.length &&
    above.columns.every(({ column, header }, index) => {
      const other = below.columns[index];
      return other?.column === column && squeeze(other.header) === squeeze(header);
    })
  );
}

/**
 * Whether a table with the same header goes on with the pages above, as those of a printed table do, each with title,
 * header and signatures: it has the same title or none, names no other unit, and does not number its rows anew.
 * @param from first row that may belong to the lower table
 */
export function continuesPages(pages: readonly Table[], next: Table, from: number): boolean {
  const [first] = pages;
  if (!first) return false;
  const title = (next.titleAt.row ?? 0) >= from ? plainTitle(next.title) : '';
  if (title !== '' && title !== plainTitle(first.title)) return false;
  const units = [first, next].map(({ head }) => headValue(head, 'unit')).filter((unit) => unit !== '');
  if (new Set(units).size > 1) return false;
  return !(serialOf(next.rows[0]) === 1 && serialOf(pages.at(-1)?.rows.at(-1)) >= 1);
}

/** One table of its pages; what stands between their rows is kept as lines, repeated headers as rows that are no data. */
export function joinPages(pages: readonly Table[]): Table {
  const [first, ...others] = pages;
  if (!first) throw new RangeError('no page');
  if (others.length === 0) return first;
  const filled = pages.filter(({ dataRange }) => dataRange !== null);
  const [top, bottom] = [filled[0]?.dataRange, filled.at(-1)?.dataRange];
  return {
    ...first,
    head: distinctEntries(pages.flatMap(({ head }) => head)),
    dataRange: top && bottom ? { ...top, bottom: bottom.bottom } : null,
    rows: joinRows(pages),
    totals: pages.flatMap(({ totals }) => totals),
    sections: filled.flatMap((page, index) => [...(index > 0 ? headerRows(page) : []), ...page.sections]),
    lines: pages.flatMap(({ lines }) => lines),
    merges: pages.flatMap(({ merges }) => merges),
    unit: pages.find(({ unit }) => unit !== '')?.unit ?? '',
  };
}

/** A section goes on over the page break. */
function joinRows(pages: readonly Table[]): Row[] {
  let section: string | undefined;
  return pages
    .flatMap(({ rows }) => rows)
    .map((row, index) => {
      section = row.section ?? section;
      return { ...row, index, ...(section !== undefined && { section }) };
    });
}

function distinctEntries(entries: readonly HeadEntry[]): HeadEntry[] {
  const said = new Set<string>();
  return entries.filter(({ label, value }) => {
    const key = `${label}\u0000${value}`;
    return !said.has(key) && said.add(key);
  });
}

function headerRows({ headerRange, bindings }: Table): { row: number; text: string }[] {
  if (!headerRange) return [];
  const text = bindings.map(({ header }) => header).join(' ');
  return Array.from({ length: headerRange.bottom - headerRange.top + 1 }, (_, index) => ({
    row: headerRange.top + index,
    text,
  }));
}

function plainTitle(title: string): string {
  return squeeze(title).replaceAll(PAGE_MARK, '');
}

function headValue(head: readonly HeadEntry[], name: string): string {
  return squeeze(head.find((entry) => entry.name === name && entry.value !== '')?.value ?? '');
}

/** The number of a row; 0 without any. */
function serialOf(row: Row | undefined): number {
  const serial = [...(row?.cells.values() ?? [])].find(({ field }) => field.kind === 'serial');
  return Number(serial?.text ?? '') || 0;
}
