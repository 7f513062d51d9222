import { Book } from './grid/book';

/** A small ledger and an empty sheet, for tests of the host itself. */
export function sampleBook(): Book {
  const book = new Book();
  book.add('台账').put(0, 0, [
    ['编号', '单位', '金额'],
    ['001', '财政股', 1200.5],
    ['002', '水利股', ''],
    ['003', '', 88],
  ]);
  book.add('报告');
  return book;
}
