import ExcelJS from 'exceljs';
import fc from 'fast-check';
import type { Mark } from '../../../../src/core/mark';
import { annotateWorkbook } from '../../../../src/workbook/file/annotate/annotate-workbook';
import { removeMarks } from '../../../../src/workbook/file/annotate/remove-marks';
import { openFileWorkbook } from '../../../../src/workbook/file/file-driver';
import { arbitraryWorkbook } from '../arbitrary-workbook';
import { writeXlsx } from '../write-xlsx';
import { markAt, markingOf, partsOf } from './marking';

/** Marks three cells of every sheet, and checks that nothing else changed and that all of it can be taken back. */
async function roundTrip(original: Uint8Array): Promise<void> {
  const before = await openFileWorkbook(original, 'a').read();
  const marks = before.sheets.flatMap(({ name }): Mark[] => [
    markAt(name, 1, 1),
    markAt(name, 2, 2, 'warning'),
    markAt(name, 3, 2, 'info'),
  ]);
  const { bytes } = annotateWorkbook(original, markingOf(marks));
  const after = await openFileWorkbook(bytes, 'a').read();
  expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
  expect(after.externalLinks).toEqual(before.externalLinks);
  expect(after.hasMacros).toBe(before.hasMacros);
  expect(partsOf(removeMarks(bytes))).toEqual(partsOf(original));
}

/** What a workbook by exceljs may hold besides cells. */
const FEATURES: readonly ((sheet: ExcelJS.Worksheet) => void)[] = [
  (sheet) => {
    sheet.getCell('A1').note = '原有批注';
  },
  (sheet) => {
    sheet.getCell('B2').dataValidation = { type: 'list', allowBlank: true, formulae: ['"一级,二级"'] };
  },
  (sheet) => {
    const style = { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFF0000' } } } as const;
    sheet.addConditionalFormatting({
      ref: 'A1:B3',
      rules: [{ type: 'expression', formulae: ['A1>1'], priority: 1, style }],
    });
  },
  (sheet) => sheet.mergeCells('C1:D2'),
  (sheet) => {
    sheet.autoFilter = 'A1:B1';
  },
  (sheet) => {
    sheet.getCell('A5').value = { text: '链接', hyperlink: 'https://example.invalid/' };
  },
  (sheet) => {
    sheet.pageSetup = { orientation: 'landscape', printArea: 'A1:D9' };
    sheet.headerFooter.oddHeader = '&C廉政台账';
  },
  (sheet) => {
    sheet.views = [{ state: 'frozen', ySplit: 1 }];
    sheet.state = 'hidden';
  },
];

describe('workbooks of many kinds', () => {
  it('come back as they were: any content', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryWorkbook, (workbook) => roundTrip(writeXlsx(workbook))),
      { numRuns: 150 },
    );
  });

  it('come back as they were: any mixture of what exceljs writes', async () => {
    const sheets = fc.array(fc.subarray([...FEATURES]), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(sheets, async (features) => {
        const book = new ExcelJS.Workbook();
        book.addWorksheet('封面').getCell('B2').value = '台账';
        for (const [index, each] of features.entries()) {
          const sheet = book.addWorksheet(`表${index}`);
          sheet.addRow(['风险点', 2, new Date(Date.UTC(2023, 0, 5)), { formula: 'B1*2', result: 4 }]);
          for (const add of each) add(sheet);
        }
        await roundTrip(new Uint8Array(await book.xlsx.writeBuffer()));
      }),
      { numRuns: 150 },
    );
  });
});
