import { saveXlsx } from '../../office-host/files/save-xlsx';
import { describeDriver } from '../conformance';
import { writeXlsx } from '../file/write-xlsx';
import { describeLayout } from '../layout-conformance';
import { openExcel, sheetNamed } from './open-excel';

describeDriver('excel', async (workbook, options) => {
  const { driver, book } = await openExcel(workbook);
  for (const name of options?.protectedSheets ?? []) sheetNamed(book, name).protection = { options: {} };
  return driver;
});

describeLayout('excel', async (workbook, options) => {
  const { driver, book } = await openExcel(workbook);
  for (const name of options?.protectedSheets ?? []) sheetNamed(book, name).protection = { options: {} };
  return driver;
});

describe('in Excel 2019, which tells nothing of merges', () => {
  describeDriver('excel', async (workbook, options) => {
    const { driver, book } = await openExcel(workbook, {
      requirements: { excelapi: '1.7', compressedfile: '1.1' },
      saveFile: async () => writeXlsx(workbook),
    });
    for (const name of options?.protectedSheets ?? []) sheetNamed(book, name).protection = { options: {} };
    return driver;
  });

  describeLayout('excel', async (workbook, options) => {
    const files: (() => Promise<Uint8Array>)[] = [];
    const { driver, book } = await openExcel(workbook, {
      requirements: { excelapi: '1.7', compressedfile: '1.1' },
      saveFile: async () => files[0]?.() ?? new Uint8Array(),
    });
    files.push(() => saveXlsx(book));
    for (const name of options?.protectedSheets ?? []) sheetNamed(book, name).protection = { options: {} };
    return driver;
  });
});
