import { edit, LEDGER, smallLedger } from './ledger';
import { openExcel, sheetNamed } from './open-excel';

const FIX = edit(3, 5, '周立言', '周力言');

describe('faults', () => {
  it('waits until the user has left the cell, where Excel can', async () => {
    const { driver, host } = await openExcel(smallLedger());
    await driver.read();
    host.faults.cellEdit = true;
    const applying = driver.apply([FIX]);
    setTimeout(() => {
      host.faults.cellEdit = false;
    }, 30);
    expect((await applying).applied).toEqual([FIX]);
  });

  it('says that a cell is being edited, and works again afterwards', async () => {
    const { driver, host } = await openExcel(smallLedger(), { requirements: { delayforcelledit: '0.1' } });
    await driver.read();
    host.faults.cellEdit = true;
    await expect(driver.apply([FIX])).rejects.toMatchObject({ code: 'excel-editing-cell' });
    host.faults.cellEdit = false;
    expect((await driver.apply([FIX])).applied).toEqual([FIX]);
  });

  it('says that the session is lost', async () => {
    const { driver, host } = await openExcel(smallLedger());
    host.faults.lostSession = true;
    await expect(driver.read()).rejects.toMatchObject({ code: 'excel-session-lost' });
  });

  it('says that Excel is busy', async () => {
    const { driver, host } = await openExcel(smallLedger());
    host.faults.code = 5102;
    await expect(driver.read()).rejects.toMatchObject({ code: 'excel-busy' });
  });

  it('refuses what is protected meanwhile', async () => {
    const { driver, book } = await openExcel(smallLedger());
    await driver.read();
    sheetNamed(book, LEDGER).protection = { options: {} };
    expect((await driver.apply([FIX])).refused).toEqual([{ edit: FIX, reason: 'protected' }]);
  });

  it('keeps in the log what was written before a fault', async () => {
    const { driver, host, book } = await openExcel(smallLedger({ name: '附表', rows: [['甲']] }));
    const before = await driver.read();
    const other = edit(1, 1, '甲', '乙', '附表');
    const applying = driver.apply([FIX, other]);
    const watch = setInterval(() => {
      if (sheetNamed(book, LEDGER).value(2, 4) === '周力言') host.faults.lostSession = true;
    }, 0);
    await expect(applying).rejects.toMatchObject({ code: 'excel-session-lost' });
    clearInterval(watch);
    host.faults.lostSession = false;
    expect(driver.undoable).toBe(1);
    expect((await driver.undo())?.applied).toEqual([{ ...FIX, before: FIX.after, after: FIX.before }]);
    expect((await driver.read()).sheets).toEqual(before.sheets);
  });

  it('says that there is no Excel', async () => {
    const { driver } = await openExcel(smallLedger());
    Reflect.deleteProperty(globalThis, 'Excel');
    await expect(driver.read()).rejects.toMatchObject({ code: 'excel-absent' });
  });
});
