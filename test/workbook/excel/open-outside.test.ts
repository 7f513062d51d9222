import { openAsNewWorkbook, openInBrowser } from '../../../src/workbook/excel/open-outside';
import { smallLedger } from './ledger';
import { openExcel } from './open-excel';

describe('openAsNewWorkbook', () => {
  it('is refused where Excel cannot', async () => {
    await openExcel(smallLedger(), { requirements: { excelapi: '1.7' } });
    await expect(openAsNewWorkbook('UEs=')).rejects.toMatchObject({ code: 'excel-not-supported' });
  });
});

describe('openInBrowser', () => {
  it('says that Excel on the web cannot', async () => {
    await openExcel(smallLedger());
    expect(openInBrowser('https://localhost/report')).toBe(false);
  });

  it('asks the library too, which has no such member on the web', async () => {
    await openExcel(smallLedger(), { requirements: { openbrowserwindowapi: '1.1' } });
    expect(openInBrowser('https://localhost/report')).toBe(false);
  });

  it('opens where the host can', async () => {
    await openExcel(smallLedger(), { requirements: { openbrowserwindowapi: '1.1' } });
    const opened: string[] = [];
    Object.assign(Office.context.ui, { openBrowserWindow: (url: string) => opened.push(url) });
    expect(openInBrowser('https://localhost/report')).toBe(true);
    expect(opened).toEqual(['https://localhost/report']);
  });
});
