import type { RowInsertion } from '../../../src/core/edit';
import { rectName } from '../../office-host/grid/rect';
import { asUser, edit, LEDGER, smallLedger } from './ledger';
import { openExcel, sheetNamed } from './open-excel';

function below(after: number, count: number): RowInsertion {
  return { sheet: LEDGER, after, count };
}

describe('rows inserted in Excel', () => {
  it('look like the row above, take its validations, and belong to the table and the print area', async () => {
    const { driver, book } = await openExcel(smallLedger());
    const sheet = sheetNamed(book, LEDGER);
    await asUser((user) => {
      user.getRange('D4').format.fill.color = '#FFEE00';
      user.getRange('D2:D4').dataValidation.rule = { list: { inCellDropDown: true, source: '高,中,低' } };
      user.tables.add('A1:E4', true);
      user.pageLayout.setPrintArea('A1:E4');
    });
    await driver.read();
    expect((await driver.insertRows([below(4, 2)])).made).toEqual([below(4, 2)]);
    expect(sheet.styleAt(4, 3)).toEqual(sheet.styleAt(3, 3));
    expect(sheet.styleAt(5, 3)).toEqual(sheet.styleAt(3, 3));
    expect(sheet.tables.map(({ rect }) => rectName(rect))).toEqual(['A1:E6']);
    expect(sheet.page.printArea?.map(rectName)).toEqual(['A1:E6']);
    const covered = sheet.validations.flatMap(({ rects }) => rects.map(rectName));
    expect(covered.sort()).toEqual(['D2:D4', 'D5:D6']);
  });

  it('are refused where somebody has inserted a row since', async () => {
    const { driver } = await openExcel(smallLedger());
    await driver.read();
    await asUser((sheet) => sheet.getRange('3:3').insert('Down'));
    expect((await driver.insertRows([below(4, 1)])).refused).toEqual([
      { change: below(4, 1), reason: 'changed' },
    ]);
  });

  it('are one step with the values that fill them', async () => {
    const { driver } = await openExcel(smallLedger());
    const before = await driver.read();
    await driver.apply([edit(3, 4, '中', '高')]);
    await driver.insertRows([below(2, 1)]);
    await driver.apply([edit(3, 3, null, '合同签订不规范')]);
    expect(driver.undoable).toBe(2);
    expect(await driver.undo()).toMatchObject({ refused: [], layout: 'undone' });
    expect((await driver.undo())?.refused).toEqual([]);
    expect((await driver.read()).sheets).toEqual(before.sheets);
  });

  it('stay when somebody has written into them since', async () => {
    const { driver, book } = await openExcel(smallLedger());
    await driver.read();
    await driver.insertRows([below(2, 1)]);
    await asUser((sheet) => {
      sheet.getRange('C3').values = [['自己写的']];
    });
    expect(await driver.undo()).toMatchObject({ layout: 'left' });
    expect(sheetNamed(book, LEDGER).value(2, 2)).toBe('自己写的');
  });

  it('move what can be undone above and below', async () => {
    const { driver } = await openExcel(smallLedger());
    const before = await driver.read();
    await driver.apply([edit(2, 4, '高', '中'), edit(4, 5, '财务科', '许以安')]);
    const { made } = await driver.insertRows([below(3, 2)]);
    await driver.takeBackRows(made);
    expect(driver.undoable).toBe(1);
    expect((await driver.undo())?.refused).toEqual([]);
    expect((await driver.read()).sheets).toEqual(before.sheets);
  });
});

describe('merges split in Excel', () => {
  it('are merged again by undo', async () => {
    const { driver, book } = await openExcel(smallLedger());
    await driver.read();
    await asUser((sheet) => sheet.getRange('F2:F4').merge());
    await asUser((sheet) => {
      sheet.getRange('F2').values = [['同上']];
    });
    const before = await driver.read();
    const merge = { sheet: LEDGER, range: { top: 2, left: 6, bottom: 4, right: 6 } };
    expect((await driver.splitMerges([merge])).made).toEqual([merge]);
    expect(sheetNamed(book, LEDGER).value(3, 5)).toBe('同上');
    expect(await driver.undo()).toMatchObject({ layout: 'undone' });
    expect((await driver.read()).sheets).toEqual(before.sheets);
  });
});
