import { sampleBook } from '../sample-book';
import { loadOffice } from './load-office';

describe('the real office.js in Node', () => {
  it('tells where it runs', async () => {
    const { Office, info } = await loadOffice(sampleBook());
    expect(info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    expect(Office.context.displayLanguage).toBe('zh-CN');
    expect(Office.context.document.url).toBe('https://localhost/台账.xlsx');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
  });

  it('reads the used range', async () => {
    const { Excel } = await loadOffice(sampleBook());
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
      range.load('values,address,valueTypes,text');
      await context.sync();
      expect(range.address).toBe('台账!A1:C4');
      expect(range.values[1]).toEqual(['001', '财政股', 1200.5]);
      expect(range.valueTypes[2]).toEqual(['String', 'String', 'Empty']);
      expect(range.text[1]).toEqual(['001', '财政股', '1200.5']);
    });
  });

  it('refuses what was not loaded, and what belongs to another run', async () => {
    const { Excel, OfficeExtension } = await loadOffice(sampleBook());
    const unloaded = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      return range.values;
    });
    const error = await unloaded.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error).toMatchObject({ code: 'PropertyNotLoaded', debugInfo: { errorLocation: 'Range.values' } });

    const range = await Excel.run(async (context) => {
      const inside = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      return inside;
    });
    expect(() => range.load('values')).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }));
  });

  it('writes values and looks', async () => {
    const { Excel } = await loadOffice(sampleBook());
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('C3:C4');
      range.values = [[99], [100]];
      range.format.fill.color = '#FFC7CE';
      range.load('values,format/fill/color');
      await context.sync();
      expect(range.values).toEqual([[99], [100]]);
      expect(range.format.fill.color).toBe('#FFC7CE');
    });
  });

  it('reports the host’s errors with place and statement', async () => {
    const { Excel } = await loadOffice(sampleBook());
    const shape = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1]];
      await context.sync();
    });
    await expect(shape).rejects.toMatchObject({ code: 'InvalidArgument' });
    const missing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('没有').getRange('A1').load('values');
      await context.sync();
    });
    await expect(missing).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: {
        errorLocation: 'WorksheetCollection.getItem',
        statement: 'var worksheet = worksheets.getItem(...);',
      },
    });
  });

  it('answers null objects', async () => {
    const { Excel } = await loadOffice(sampleBook());
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('没有');
      const there = context.workbook.worksheets.getItemOrNullObject('报告');
      const empty = there.getUsedRangeOrNullObject(true);
      there.load('name');
      await context.sync();
      expect([missing.isNullObject, there.isNullObject, there.name, empty.isNullObject]).toEqual([
        true,
        false,
        '报告',
        true,
      ]);
    });
  });

  it('goes on with the items of a collection', async () => {
    const { Excel } = await loadOffice(sampleBook());
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/id,items/visibility');
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['台账', 'Visible'],
        ['报告', 'Visible'],
      ]);
      const cell = worksheets.items[1]?.getRange('A1');
      if (cell) cell.values = [['标题']];
      cell?.load('values');
      await context.sync();
      expect(cell?.values).toEqual([['标题']]);
    });
  });

  it('writes 5,000 rows, which the library splits by itself, in one request', async () => {
    const { Excel, host } = await loadOffice(sampleBook());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('报告');
      const values = Array.from({ length: 5000 }, (_, row) =>
        Array.from({ length: 10 }, (_, column) => row * 10 + column),
      );
      sheet.getRange('A10').getResizedRange(4999, 9).values = values;
      await context.sync();
      const used = sheet.getUsedRange(true);
      used.load('values,rowCount');
      await context.sync();
      expect(used.rowCount).toBe(5000);
      expect(used.values.at(-1)?.[9]).toBe(49_999);
    });
    expect(host.queries.length).toBeLessThanOrEqual(3);
  });

  it('does not take a changed array for a write', async () => {
    const { Excel } = await loadOffice(sampleBook());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      const [line = []] = range.values;
      line[0] = '改';
      await context.sync();
      const again = sheet.getRange('A1');
      again.load('values');
      await context.sync();
      expect(again.values).toEqual([['编号']]);
    });
  });

  it('holds on to tracked objects, which move with their cells', async () => {
    const { Excel, host } = await loadOffice(sampleBook());
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem('台账');
    const range = sheet.getRange('B3');
    context.trackedObjects.add(range);
    await context.sync();
    sheet.getRange('2:2').insert('Down');
    range.load('address,values');
    await context.sync();
    expect([range.address, range.values]).toEqual(['台账!B4', [['水利股']]]);
    const held = host.session.heldCount;
    range.untrack();
    await context.sync();
    expect(host.session.heldCount).toBe(held - 1);
  });

  it('keeps settings in the document', async () => {
    const { Office, host } = await loadOffice(sampleBook(), { settings: { 旧: '"一"' } });
    const { settings } = Office.context.document;
    expect(settings.get('旧')).toBe('一');
    settings.set('规则', { 版本: 2 });
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(settings.get('规则')).toEqual({ 版本: 2 });
    expect(host.settings).toMatchObject({ 规则: '{"版本":2}' });
  });

  it('runs a command of the ribbon', async () => {
    const { Office, Excel, host } = await loadOffice(sampleBook());
    const done = new Promise<void>((resolve) => {
      Office.actions.associate('check', async (event: Office.AddinCommands.Event) => {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange('E1').values = [['来自功能区']];
          await context.sync();
        });
        event.completed();
        resolve();
      });
    });
    host.invokeCommand('check');
    await done;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.book.find('台账')?.value(0, 4)).toBe('来自功能区');
    expect(host.completed).toHaveLength(1);
  });
});
