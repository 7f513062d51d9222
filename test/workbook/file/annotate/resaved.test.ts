import { readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { annotateWorkbook } from '../../../../src/workbook/file/annotate/annotate-workbook';
import { removeMarks } from '../../../../src/workbook/file/annotate/remove-marks';
import { openFileWorkbook } from '../../../../src/workbook/file/file-driver';
import { oneSheetParts, zipParts } from '../write-xlsx';
import { markAt, markingOf, partsOf, partText } from './marking';

const FOLDER = path.join(__dirname, '../../../fixtures/workbooks');

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(FOLDER, name)));
}

function textOf(bytes: Uint8Array): string {
  return Object.values(partsOf(bytes))
    .map((part) => Buffer.from(part, 'latin1').toString('utf8'))
    .join('\n');
}

describe.each(['several', 'notes', 'formats'])('a marked copy of %s that LibreOffice saved anew', (name) => {
  const resaved = fixture(`resaved-${name}.xlsx`);

  it('loses notes, colours and the issue sheet, and keeps everything of the sender', async () => {
    expect(textOf(resaved)).toContain('taizhang:error');
    const removed = removeMarks(resaved);
    expect(textOf(removed)).not.toContain('taizhang');
    const { sheets } = await openFileWorkbook(removed, 'a').read();
    const never = await openFileWorkbook(fixture(`libreoffice-${name}.xlsx`), 'a').read();
    expect(sheets.map((sheet) => sheet.name)).toEqual(never.sheets.map((sheet) => sheet.name));
    expect(sheets.map((sheet) => sheet.rows)).toEqual(never.sheets.map((sheet) => sheet.rows));
    const again = removeMarks(removed);
    expect(again).toBe(removed);
  });

  it('is marked anew without the marks of before', async () => {
    const marked = annotateWorkbook(resaved, markingOf([markAt('风险点', 2, 5)])).bytes;
    const { sheets } = await openFileWorkbook(marked, 'a').read();
    expect(sheets.filter((sheet) => sheet.name.startsWith('核验问题'))).toHaveLength(1);
    const rules = partText(marked, 'xl/worksheets/sheet1.xml').match(/taizhang:/g);
    expect(rules).toHaveLength(1);
  });
});

describe('a marked copy that somebody worked on', () => {
  const original = zipParts(
    oneSheetParts('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', {
      'xl/workbook.xml':
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>',
    }),
  );
  const marked = partsOf(annotateWorkbook(original, markingOf([markAt('台账', 1, 1)])).bytes);
  const latin = (text: string): string => Buffer.from(text).toString('latin1');

  function changed(name: string, from: string, to: string): Uint8Array {
    const text = marked[name] ?? '';
    expect(text).toContain(latin(from));
    const parts = { ...marked, [name]: text.replace(latin(from), latin(to)) };
    return zipParts(
      Object.fromEntries(
        Object.entries(parts).map(([part, content]) => [
          part,
          new Uint8Array(Buffer.from(content, 'latin1')),
        ]),
      ),
    );
  }

  it('keeps the change', async () => {
    const removed = removeMarks(changed('xl/worksheets/sheet1.xml', '<v>1</v>', '<v>2</v>'));
    const { sheets } = await openFileWorkbook(removed, 'a').read();
    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.rows[0]?.cells.get(1)?.value).toBe(2);
    expect(partText(removed, 'xl/worksheets/sheet1.xml')).not.toContain('conditionalFormatting');
    expect(partText(removed, 'xl/comments1.xml')).not.toContain('<comment ');
    expect(partText(removed, 'xl/drawings/vmlDrawing1.vml')).not.toContain('<v:shape ');
    expect(Object.keys(partsOf(removed))).not.toContain('customXml/item1.xml');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(removed) as unknown as ArrayBuffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['台账']);
  });

  it('sets right what counts sheets', () => {
    const removed = removeMarks(changed('xl/workbook.xml', 'activeTab="0"', 'activeTab="1"'));
    expect(partText(removed, 'xl/workbook.xml')).toContain('activeTab="0"');
    expect(partText(removed, 'xl/workbook.xml')).not.toContain('definedName');
  });
});
