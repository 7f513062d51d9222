import { asUser, edit, LEDGER, smallLedger } from './ledger';
import { openExcel, sheetNamed } from './open-excel';

describe('undo', () => {
  it('puts back what the last step changed', async () => {
    const { driver } = await openExcel(smallLedger());
    const before = await driver.read();
    await driver.apply([edit(2, 5, '工程科', '李青禾'), edit(4, 5, '财务科', '许以安')]);
    await driver.apply([edit(9, 1, null, '合计')]);
    expect(driver.undoable).toBe(2);
    expect((await driver.undo())?.refused).toEqual([]);
    expect((await driver.undo())?.refused).toEqual([]);
    expect((await driver.read()).sheets).toEqual(before.sheets);
    expect(await driver.undo()).toBeNull();
  });

  it('undoes several edits of one cell', async () => {
    const { driver } = await openExcel(smallLedger());
    const before = await driver.read();
    await driver.apply([edit(2, 4, '高', '中'), edit(2, 4, '中', '低')]);
    await driver.undo();
    expect((await driver.read()).sheets).toEqual(before.sheets);
  });

  it('does not overwrite a cell that was changed since, and says so', async () => {
    const { driver, book } = await openExcel(smallLedger());
    await driver.read();
    await driver.apply([edit(2, 5, '工程科', '李青禾'), edit(4, 5, '财务科', '许以安')]);
    await asUser((sheet) => {
      sheet.getRange('E4').values = [['沈知行']];
    });
    const outcome = await driver.undo();
    expect(outcome?.applied.map(({ row }) => row)).toEqual([2]);
    expect(outcome?.refused).toEqual([{ edit: edit(4, 5, '许以安', '财务科'), reason: 'changed' }]);
    expect(sheetNamed(book, LEDGER).value(3, 4)).toBe('沈知行');
  });

  it('never hits another row after one was inserted, even when it was read since', async () => {
    const { driver, book } = await openExcel(smallLedger());
    await driver.read();
    await driver.apply([edit(3, 4, '中', '高')]);
    await asUser((sheet) => sheet.getRange('3:3').insert('Down'));
    await asUser((sheet) => {
      sheet.getRange('A3:E3').values = [[9, '规划科科长', '规划调整', '高', '规划科']];
    });
    await driver.read();
    expect((await driver.undo())?.applied).toEqual([]);
    expect(sheetNamed(book, LEDGER).value(2, 3)).toBe('高');
  });

  it('follows a renamed sheet', async () => {
    const { driver } = await openExcel(smallLedger());
    await driver.read();
    await driver.apply([edit(3, 4, '中', '高')]);
    await asUser((sheet) => {
      sheet.name = '2024年台账';
    });
    await driver.read();
    expect((await driver.undo())?.refused).toEqual([]);
  });

  it('puts the number format back too', async () => {
    const { driver, book } = await openExcel(smallLedger());
    await driver.read();
    await driver.apply([edit(2, 1, 1, '001')]);
    const cell = sheetNamed(book, LEDGER).cell(1, 0);
    expect([cell?.value, cell?.style.numberFormat]).toEqual(['001', '@']);
    await driver.undo();
    const after = sheetNamed(book, LEDGER).cell(1, 0);
    expect([after?.value, after?.style.numberFormat ?? 'General']).toEqual([1, 'General']);
  });
});
