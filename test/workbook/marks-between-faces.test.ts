import { clearMarks, showMarks } from '../../src/workbook/excel/excel-marks';
import { annotateWorkbook } from '../../src/workbook/file/annotate/annotate-workbook';
import { removeMarks } from '../../src/workbook/file/annotate/remove-marks';
import { openFileWorkbook } from '../../src/workbook/file/file-driver';
import { loadXlsx } from '../office-host/files/load-xlsx';
import { saveXlsx } from '../office-host/files/save-xlsx';
import { LEDGER, smallLedger } from './excel/ledger';
import { openBook, openExcel, sheetNamed } from './excel/open-excel';
import { markAt, markingOf } from './file/annotate/marking';
import { writeXlsx } from './file/write-xlsx';

const MARKS = [markAt(LEDGER, 2, 5), markAt(LEDGER, 3, 4, 'warning')];
const MARKING = markingOf(MARKS);

describe('marks made by one face', () => {
  it('in Excel are taken out of the file by the command line', async () => {
    // Excel 2019 has no comments for add-ins: there the words stand on a sheet of issues.
    const { driver, book } = await openExcel(smallLedger(), { requirements: { excelapi: '1.7' } });
    await driver.read();
    await showMarks(MARKS, MARKING.issues, (name) => driver.sheetId(name));
    expect(book.sheets.map(({ name }) => name)).toEqual([LEDGER, MARKING.issues.name]);
    const file = openFileWorkbook(removeMarks(await saveXlsx(book)), 'a.xlsx');
    expect((await file.read()).sheets.map(({ name }) => name)).toEqual([LEDGER]);
    const again = await loadXlsx(file.bytes(), 'a.xlsx');
    expect(sheetNamed(again, LEDGER).conditionalFormats).toEqual([]);
    expect(again.names).toEqual([]);
  });

  it('in a file are cleared in Excel', async () => {
    const { bytes } = annotateWorkbook(writeXlsx(smallLedger()), MARKING);
    const { driver, book } = await openBook(await loadXlsx(bytes, 'a.xlsx'));
    expect(book.sheets.map(({ name }) => name)).toEqual([LEDGER, MARKING.issues.name]);
    expect((await driver.read()).sheets.map(({ name }) => name)).toEqual([LEDGER]);
    await clearMarks();
    expect(book.sheets.map(({ name }) => name)).toEqual([LEDGER]);
    expect(sheetNamed(book, LEDGER).conditionalFormats).toEqual([]);
    expect(book.names).toEqual([]);
  });
});
