import { type WorkbookChange, watchChanges } from '../../../src/workbook/excel/watch-changes';
import { asUser, LEDGER, smallLedger } from './ledger';
import { openExcel, sheetNamed } from './open-excel';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe.each(['1.7', '1.15'])('watchChanges with ExcelApi %s', (excelapi) => {
  it('tells cells, moved lines and sheets, until it is stopped', async () => {
    const { book } = await openExcel(smallLedger(), { requirements: { excelapi } });
    const seen: WorkbookChange[] = [];
    const stop = await watchChanges((change) => seen.push(change));
    const sheetId = sheetNamed(book, LEDGER).id;
    await asUser((sheet) => {
      sheet.getRange('B3:C4').values = [
        ['甲', '乙'],
        ['丙', '丁'],
      ];
    });
    await asUser((sheet) => sheet.getRange('2:2').insert('Down'));
    await asUser((_, context) => context.workbook.worksheets.add('新表'));
    await settle();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('新表').getRange('A1').values = [['戊']];
      await context.sync();
    });
    await settle();
    const added = sheetNamed(book, '新表').id;
    expect(seen.map(({ sheetId: id, kind, rows }) => [id, kind, rows])).toEqual([
      [sheetId, 'cells', [3, 4]],
      [sheetId, 'lines', undefined],
      [added, 'sheets', undefined],
      [added, 'cells', [1, 1]],
    ]);
    await stop();
    await asUser((sheet) => {
      sheet.getRange('A1').values = [['己']];
    });
    await settle();
    expect(seen).toHaveLength(4);
  });
});
