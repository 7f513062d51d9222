import { utils, type WorkBook, write } from 'xlsx';

/** A workbook with what matters in an .xls file: dates, formulas, errors, a merge, hidden things, properties. */
export function sampleBook(): WorkBook {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ['廉政风险点台账'],
    ['序号', '日期', '风险等级'],
    [1, { t: 'n', v: 45_000, z: 'yyyy-mm-dd' }, '高'],
    [2, { t: 'n', v: 4, f: 'A4*2' }, { t: 'e', v: 0x2a }],
  ]);
  sheet['!merges'] = [utils.decode_range('A1:C1')];
  sheet['!cols'] = [{}, {}, { hidden: true }];
  utils.book_append_sheet(book, sheet, '台账');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['字典']]), '字典');
  book.Workbook = { Sheets: [{}, { Hidden: 1 }] };
  book.Props = { Title: '临河县水务局台账' };
  return book;
}

/** An .xls file: of Excel 97 and later, or of Excel 95. */
export function writeXls(book: WorkBook = sampleBook(), bookType: 'biff8' | 'biff5' = 'biff8'): Uint8Array {
  return new Uint8Array(write(book, { type: 'array', bookType }));
}
