import { SheetView } from '../../../src/core/workbook';
import { asUser, edit, LEDGER, smallLedger } from './ledger';
import { openExcel, sheetNamed } from './open-excel';

const FIX = edit(3, 5, '周立言', '周力言');

describe('edits after the user has changed the sheet', () => {
  it('refuses an edit whose row has moved down, though the cell there holds the same', async () => {
    const { driver, book } = await openExcel(smallLedger());
    await driver.read();
    const change = edit(3, 4, '中', '高');
    await asUser((sheet) => sheet.getRange('3:3').insert('Down'));
    await asUser((sheet) => {
      sheet.getRange('A3:E3').values = [[9, '规划科科长', '规划调整', '中', '规划科']];
    });
    expect(await driver.apply([change])).toEqual({
      applied: [],
      refused: [{ edit: change, reason: 'changed' }],
    });
    expect(sheetNamed(book, LEDGER).value(2, 3)).toBe('中');
    expect(sheetNamed(book, LEDGER).value(3, 3)).toBe('中');
  });

  it('refuses an edit after the sheet was sorted', async () => {
    const { driver } = await openExcel(smallLedger());
    await driver.read();
    await asUser((sheet) => {
      sheet.getRange('A3:E4').values = [
        [3, '财务科科长', '报销审核不严', '中', '财务科'],
        [2, '采购专员', '拆分项目规避招标', '中', '周立言'],
      ];
    });
    expect((await driver.apply([edit(3, 4, '中', '高')])).applied).toEqual([]);
  });

  it('edits again once the sheet was read again', async () => {
    const { driver } = await openExcel(smallLedger());
    await driver.read();
    await asUser((sheet) => sheet.getRange('3:3').insert('Down'));
    expect((await driver.apply([FIX])).applied).toEqual([]);
    await driver.refresh(driver.sheetId(LEDGER) ?? '');
    const moved = { ...FIX, row: 4 };
    expect((await driver.apply([moved])).applied).toEqual([moved]);
  });

  it('takes several edits of one row at once, and one after another', async () => {
    const { driver } = await openExcel(smallLedger());
    await driver.read();
    const both = [FIX, edit(3, 4, '中', '高')];
    expect((await driver.apply(both)).refused).toEqual([]);
    expect((await driver.apply([edit(3, 5, '周力言', '周立言')])).refused).toEqual([]);
  });

  it('follows a renamed sheet', async () => {
    const { driver, book } = await openExcel(smallLedger());
    await driver.read();
    await asUser((sheet) => {
      sheet.name = '2024年台账';
    });
    expect((await driver.apply([FIX])).applied).toEqual([FIX]);
    expect(sheetNamed(book, '2024年台账').value(2, 4)).toBe('周力言');
  });

  it('does not take another sheet for one that was deleted', async () => {
    const { driver } = await openExcel(smallLedger({ name: '字典', rows: [['高']] }));
    await driver.read();
    await asUser((sheet, context) => {
      sheet.delete();
      context.workbook.worksheets.add(LEDGER).getRange('E3').values = [['周立言']];
    });
    expect((await driver.apply([FIX])).refused).toEqual([{ edit: FIX, reason: 'no-sheet' }]);
  });
});

describe('refresh', () => {
  it('reads the touched rows only', async () => {
    const { driver, host } = await openExcel(smallLedger());
    const before = await driver.read();
    await asUser((sheet) => {
      sheet.getRange('D3').values = [['低']];
    });
    const requests = host.queries.length;
    const after = await driver.refresh(driver.sheetId(LEDGER) ?? '', [3, 3]);
    expect(host.queries.length - requests).toBeLessThan(6);
    const [old, fresh] = [before.sheets[0], after.sheets[0]];
    expect(fresh && new SheetView(fresh).cell(3, 4).value).toBe('低');
    expect(fresh && old && fresh.rows[0] === old.rows[0]).toBe(true);
    expect(old && new SheetView(old).cell(3, 4).value).toBe('中');
  });

  it('drops rows that were cleared', async () => {
    const { driver } = await openExcel(smallLedger());
    await driver.read();
    await asUser((sheet) => sheet.getRange('A4:E4').clear('Contents'));
    const workbook = await driver.refresh(driver.sheetId(LEDGER) ?? '', [4, 4]);
    expect(workbook.sheets[0]?.rows.map(({ row }) => row)).toEqual([1, 2, 3]);
  });

  it('reads everything for a sheet that is new or gone', async () => {
    const { driver } = await openExcel(smallLedger());
    await driver.read();
    await asUser((_, context) => context.workbook.worksheets.add('新表'));
    const workbook = await driver.refresh('{unknown}');
    expect(workbook.sheets.map(({ name }) => name)).toEqual([LEDGER, '新表']);
  });
});
