import { loadOffice } from '../node/load-office';
import { sampleBook } from '../sample-book';

/** Runs something on the first sheet of the sample. */
async function onSheet<T>(
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const { Excel } = await loadOffice(sampleBook());
  return Excel.run((context) => run(context.workbook.worksheets.getItem('台账'), context));
}

describe('ranges', () => {
  it('keep text as text only where the cell is text', async () => {
    const [values, formats, types] = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('F1:F4');
      range.numberFormat = [['@'], ['General'], ['@'], ['General']];
      range.values = [['001'], ['001'], ['=1+1'], ['=1+1']];
      range.load('values,numberFormat,valueTypes,formulas');
      await context.sync();
      return [range.formulas, range.numberFormat, range.valueTypes];
    });
    expect(values).toEqual([['001'], [1], ['=1+1'], ['=1+1']]);
    expect(formats).toEqual([['@'], ['General'], ['@'], ['General']]);
    expect(types).toEqual([['String'], ['Double'], ['String'], ['Double']]);
  });

  it('leave cells alone where null is written, and write one value to all', async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A2:B3');
      range.values = [
        [null, '甲股'],
        ['009', null],
      ];
      sheet.getRange('E1:E2').values = [['同'], ['同']];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ['001', '甲股'],
      [9, '水利股'],
    ]);
  });

  it('find their neighbours', async () => {
    const addresses = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2:C3');
      const found = [
        range.getCell(1, 1),
        range.getEntireRow(),
        range.getOffsetRange(1, -1),
        range.getResizedRange(1, 0),
        range.getRowsAbove(1),
        range.getColumnsAfter(2),
        range.getBoundingRect('E9'),
        range.getIntersection('C1:D9'),
        range.getUsedRange(true),
        range.getSurroundingRegion(),
        range.getLastCell(),
        sheet.getCell(4, 4),
        sheet.getRange(),
      ];
      for (const each of found) each.load('address');
      await context.sync();
      return found.map(({ address }) => address.replace('台账!', ''));
    });
    expect(addresses).toEqual([
      'C3',
      '2:3',
      'A3:B4',
      'B2:C4',
      'B1:C1',
      'D2:E3',
      'B2:E9',
      'C2:C3',
      'B2:C3',
      'A1:C4',
      'C3',
      'E5',
      'A:XFD',
    ]);
  });

  it('are searched for special cells', async () => {
    const [blanks, texts, visible, none] = await onSheet(async (sheet, context) => {
      sheet.getRange('3:3').rowHidden = true;
      const used = sheet.getUsedRange();
      const areas = [
        used.getSpecialCellsOrNullObject('Blanks'),
        used.getSpecialCellsOrNullObject('Constants', 'Numbers'),
        used.getSpecialCellsOrNullObject('Visible'),
      ];
      for (const area of areas) area.load('address');
      const formulas = used.getSpecialCellsOrNullObject('Formulas');
      await context.sync();
      return [...areas.map(({ address }) => address), formulas.isNullObject];
    });
    expect(blanks).toBe('台账!C3,台账!B4');
    expect(texts).toBe('台账!C2,台账!C4');
    expect(visible).toBe('台账!A1:C2,台账!A4:C4');
    expect(none).toBe(true);
  });

  it('insert and delete cells, but tear no table', async () => {
    const { Excel, host } = await loadOffice(sampleBook());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('A2:C2').values = [['000', '办公室', 1]];
      sheet.getRange('5:5').delete('Up');
      await context.sync();
    });
    const sheet = host.book.find('台账');
    expect([sheet?.value(1, 1), sheet?.value(2, 1), sheet?.value(4, 0)]).toEqual(['办公室', '财政股', '']);
    const torn = Excel.run(async (context) => {
      const active = context.workbook.worksheets.getItem('台账');
      active.tables.add('A1:C4', true);
      active.getRange('B2').insert('Down');
      await context.sync();
    });
    await expect(torn).rejects.toMatchObject({ code: 'InsertDeleteConflict' });
  });

  it('have looks, cell by cell and together', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.format.font.bold = true;
      range.format.horizontalAlignment = 'Center';
      range.format.wrapText = true;
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
      range.format.columnWidth = 80;
      sheet.getRange('A1').format.fill.color = 'yellow';
      range.load('format/font/bold,format/horizontalAlignment,format/columnWidth,format/fill/color');
      const properties = range.getCellProperties({ format: { fill: { color: true } } });
      await context.sync();
      expect(range.format.font.bold).toBe(true);
      expect(range.format.horizontalAlignment).toBe('Center');
      expect(range.format.columnWidth).toBeCloseTo(80);
      expect(range.format.fill.color).toBe('');
      expect(properties.value[0]?.map((cell) => cell.format?.fill?.color)).toEqual(['#FFFF00', '#FFFFFF']);
      range.format.fill.clear();
      range.load('format/fill/color');
      await context.sync();
      expect(range.format.fill.color).toBe('#FFFFFF');
    });
  });

  it('merge, clear, copy, search and replace', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A2:A3').merge();
      sheet.getRange('E1').copyFrom('A1:C1');
      const merged = sheet.getUsedRange().getMergedAreasOrNullObject();
      merged.load('address');
      const copied = sheet.getRange('E1:G1');
      copied.load('values');
      const found = sheet.findAllOrNullObject('股', { completeMatch: false });
      found.load('address');
      const replaced = sheet.getRange('A1:C4').replaceAll('股', '科', {});
      sheet.getRange('C2:C4').clear('Contents');
      const all = sheet.getRange('A2:C4');
      all.load('values');
      await context.sync();
      expect(merged.address).toBe('台账!A2:A3');
      expect(copied.values).toEqual([['编号', '单位', '金额']]);
      expect(found.address).toBe('台账!B2,台账!B3');
      expect(replaced.value).toBe(2);
      expect(all.values).toEqual([
        ['001', '财政科', ''],
        ['', '水利科', ''],
        ['003', '', ''],
      ]);
    });
  });
});
