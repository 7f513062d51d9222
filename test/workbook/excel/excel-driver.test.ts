import { describeDriver } from '../conformance';
import { openExcel, sheetNamed } from './open-excel';

describeDriver('excel', async (workbook, options) => {
  const { driver, book } = await openExcel(workbook);
  for (const name of options?.protectedSheets ?? []) sheetNamed(book, name).protection = { options: {} };
  return driver;
});
