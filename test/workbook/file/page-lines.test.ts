import { pageLines } from '../../../src/workbook/file/page-lines';

describe('a page header', () => {
  it.each([
    ['&L&"黑体,常规"&14机密★1年&C第&P页 共&N页&R&D', ['机密★1年', '第页 共页']],
    ['&C&KFF0000绝密★&B甲&&乙', ['绝密★甲&乙']],
    ['秘密\n&14 1年', ['秘密', '1年']],
    ['&K01+034红&G&', ['红&']],
    ['', []],
  ])('%p gives its lines', (stored, lines) => {
    expect(pageLines(stored)).toEqual(lines);
  });
});
