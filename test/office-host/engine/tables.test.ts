import { loadOffice } from '../node/load-office';
import { sampleBook } from '../sample-book';

describe('tables', () => {
  it('grow at the end and in the middle, and push down what is below', async () => {
    const { Excel, host } = await loadOffice(sampleBook());
    host.book.find('台账')?.put(5, 0, [['审核人：']]);
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem('台账').tables.add('A1:C4', true);
      table.name = '台账表';
      table.rows.add(undefined, [['004', '人事股', 7]]);
      table.rows.add(0, [['000', '办公室', 0]]);
      const body = table.getDataBodyRange();
      body.load('values,address');
      const header = table.getHeaderRowRange();
      header.load('values');
      const count = table.rows.getCount();
      const column = table.columns.getItem('单位').getDataBodyRange();
      column.load('values');
      table.load('name,id,style,showTotals');
      await context.sync();
      expect(body.address).toBe('台账!A2:C6');
      expect(header.values).toEqual([['编号', '单位', '金额']]);
      expect(count.value).toBe(5);
      expect(column.values.flat()).toEqual(['办公室', '财政股', '水利股', '', '人事股']);
      expect([table.name, table.showTotals]).toEqual(['台账表', false]);
    });
    expect(host.book.find('台账')?.value(7, 0)).toBe('审核人：');
  });

  it('are found, renamed, resized, and turned into cells', async () => {
    const { Excel } = await loadOffice(sampleBook());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      const table = sheet.tables.add('A1:C4', true);
      table.name = '台账表';
      table.resize('A1:C3');
      table.columns.add(undefined, [['备注'], ['一'], ['二']]);
      await context.sync();
      const found = context.workbook.tables.getItemOrNullObject('台账表');
      const range = found.getRange();
      range.load('address,values');
      const here = sheet.getRange('B2').getTables(false).getFirst();
      here.load('name');
      found.columns.load('items/name');
      await context.sync();
      expect(range.address).toBe('台账!A1:D3');
      expect(here.name).toBe('台账表');
      expect(found.columns.items.map(({ name }) => name)).toEqual(['编号', '单位', '金额', '备注']);
      found.rows.getItemAt(0).delete();
      found.convertToRange();
      const count = sheet.tables.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it('do not overlap', async () => {
    const { Excel } = await loadOffice(sampleBook());
    const run = Excel.run(async (context) => {
      const { tables } = context.workbook.worksheets.getItem('台账');
      tables.add('A1:C4', true);
      tables.add('C4:D6', false);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
