import path from 'node:path';
import { openFileWorkbook } from '../../src/workbook/file/file-driver';
import { validateDocx } from '../support/ooxml-validate';
import { oneSheetParts, zipParts } from '../workbook/file/write-xlsx';

const SCHEMAS = path.join(process.env.TAIZHANG_SHARED ?? '', 'data', 'ooxml-xsd');
const ROWS =
  '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><f>SUM(A1)</f><v>1</v></c></row></sheetData>';

describe('edited workbooks with formulas against the schemas of ISO/IEC 29500', () => {
  it.each([
    '',
    '<calcPr calcId="191029"/>',
    '<definedNames><definedName name="合计">台账!$A$2</definedName></definedNames><oleSize ref="A1"/><extLst/>',
  ])('ask for them where they may: %s', async (tail) => {
    const book = String(oneSheetParts(ROWS)['xl/workbook.xml']).replace('</workbook>', `${tail}</workbook>`);
    const driver = openFileWorkbook(zipParts(oneSheetParts(ROWS, { 'xl/workbook.xml': book })), '台账.xlsx');
    await driver.apply([{ sheet: '台账', row: 1, column: 1, before: 1, after: 9 }]);
    expect(driver.staleFormulas()).toBe(1);
    const verdicts = validateDocx(driver.bytes(), SCHEMAS).filter(({ part }) => part === 'xl/workbook.xml');
    expect(verdicts).toEqual([{ part: 'xl/workbook.xml', problems: '' }]);
  });
});
