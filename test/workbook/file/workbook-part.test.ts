import { strFromU8, unzipSync } from 'fflate';
import { recogniseWorkbook } from '../../../src/ledger/recognise';
import { readWorkbookPart } from '../../../src/workbook/file/workbook-part';
import { RECTIFICATION } from '../../cli/make-files';
import { workbookFromMarkdown } from '../../support/sheet-from-markdown';
import { readXlsx } from './read-xlsx';
import { writeXlsx, zipParts } from './write-xlsx';

const names = (content: string): string =>
  `<workbook><sheets/><definedNames>${content}</definedNames></workbook>`;
const name = (called: string, target: string): string =>
  `<definedName name="${called}" hidden="1">${target}</definedName>`;

describe('the sheets that a workbook keeps documents on', () => {
  it.each([
    [name('_taizhang_document_1', '简报!$A$1'), ['简报']],
    [
      name('_taizhang_document_1', "'简 报'!$A$1") + name('_taizhang_document_12', "'a&amp;''b'!$A$1"),
      ['简 报', "a&'b"],
    ],
    [name('_taizhang_document_2', '#REF!'), ['#REF']],
    [name('_taizhang_document', '简报!$A$1') + name('x_taizhang_document_1', '简报!$A$1'), []],
    ['<definedName name="_taizhang_document_1"/>', []],
  ])('%s', (content, sheets) => {
    expect([...(readWorkbookPart(names(content))?.documents ?? [])]).toEqual(sheets);
  });

  it('are taken for no ledgers, whatever their tables look like', async () => {
    const workbook = workbookFromMarkdown('整改.xlsx', { 整改: RECTIFICATION, 简报: RECTIFICATION });
    const parts = unzipSync(writeXlsx(workbook));
    const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    const pointer = `<definedNames>${name('_taizhang_document_1', '简报!$A$1')}</definedNames></workbook>`;
    const bytes = zipParts({ ...parts, 'xl/workbook.xml': book.replace('</workbook>', pointer) });
    const read = await readXlsx(bytes);
    expect(read.sheets.map(({ isDocument }) => isDocument)).toEqual([undefined, true]);
    expect(recogniseWorkbook(read).map(({ sheet }) => sheet)).toEqual(['整改']);
    const unmarked = await readXlsx(writeXlsx(workbook));
    expect(recogniseWorkbook(unmarked).map(({ sheet }) => sheet)).toEqual(['整改', '简报']);
  });
});
