import { addSheet } from '../../../src/workbook/excel/add-sheet';
import { smallLedger } from './ledger';
import { openExcel, sheetNamed } from './open-excel';

describe('addSheet', () => {
  it('writes values as they are and shows the sheet', async () => {
    const { book } = await openExcel(smallLedger({ name: '简报', rows: [['旧']] }));
    const name = await addSheet(
      '简报',
      [
        ['事项', '数量'],
        ['=重点', 3],
        ['001', null],
      ],
      { boldRows: 1 },
    );
    expect(name).toBe('简报 (2)');
    const sheet = sheetNamed(book, name);
    expect([sheet.value(1, 0), sheet.value(1, 1), sheet.value(2, 0)]).toEqual(['=重点', 3, '001']);
    expect(sheet.cell(1, 0)?.formula).toBeUndefined();
    const bold = await Excel.run(async (context) => {
      const { font } = context.workbook.worksheets.getItem(name).getRange('A1').format;
      font.load('bold');
      await context.sync();
      return font.bold;
    });
    expect(bold).toBe(true);
    expect(book.active).toBe(sheet);
  });

  it('writes nothing where there is nothing', async () => {
    const { book } = await openExcel(smallLedger());
    expect(await addSheet('空表', [])).toBe('空表');
    expect(sheetNamed(book, '空表').rows.size).toBe(0);
  });
});
