import { CFB, read, utils, type WorkBook, type WorkSheet, write } from 'xlsx';
import type { Label } from '../../core/workbook';
import { biffPageLabels } from './biff-page-labels';

/** A legacy workbook as an .xlsx file, with what the conversion would otherwise lose. */
export interface ConvertedXls {
  readonly xlsx: Uint8Array;
  readonly hasMacros: boolean;
  /** Page headers and footers, which the .xlsx file does not have. */
  readonly labels: readonly Label[];
}

/**
 * Converts an .xls file: cells with formulas and last results, number formats, merges, hidden rows, columns and sheets,
 * filters, document properties. Fonts, borders, pictures, charts and macros are not carried over.
 * @throws {Error} whatever the library throws on a damaged or encrypted file
 */
export function xlsToXlsx(bytes: Uint8Array): ConvertedXls {
  const book = read(bytes, {
    type: 'array',
    cellNF: true,
    cellStyles: true,
    cellHTML: false,
    cellText: false,
    bookVBA: true,
  });
  for (const sheet of Object.values(book.Sheets)) fitSheet(sheet);
  const labels = biffPageLabels(workbookStream(bytes), book.SheetNames);
  const hasMacros = book.vbaraw !== undefined;
  const xlsx = new Uint8Array(
    write(withoutMacros(book), { type: 'array', bookType: 'xlsx', compression: true }),
  );
  return { xlsx, hasMacros, labels };
}

/** The stated range of a sheet may be all of it; what is written out is the range that holds something. */
function fitSheet(sheet: WorkSheet): void {
  const cells = Object.keys(sheet).filter((name) => !name.startsWith('!'));
  if (cells.length === 0) {
    sheet['!ref'] = 'A1';
    return;
  }
  let right = 0;
  let bottom = 0;
  for (const name of cells) {
    const { c, r } = utils.decode_cell(name);
    right = Math.max(right, c);
    bottom = Math.max(bottom, r);
  }
  sheet['!ref'] = utils.encode_range({ s: { c: 0, r: 0 }, e: { c: right, r: bottom } });
}

function withoutMacros({ vbaraw: _, ...book }: WorkBook): WorkBook {
  return book;
}

/** The stream in which Excel 97 and its forebears keep a workbook. */
function workbookStream(bytes: Uint8Array): Uint8Array {
  const container = CFB.read(bytes, { type: 'array' });
  const entry = CFB.find(container, 'Workbook') ?? CFB.find(container, 'Book');
  return Uint8Array.from(entry?.content ?? []);
}
