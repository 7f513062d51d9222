import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Book } from '../grid/book';
import { loadOffice } from '../node/load-office';
import { loadXlsx } from './load-xlsx';
import { saveXlsx } from './save-xlsx';

const EXAMPLES = path.join(__dirname, '..', '..', '..', 'examples');
const FILES = readdirSync(EXAMPLES).filter((name) => name.endsWith('.xlsx'));

/** What of a workbook must survive saving and loading. */
function outline(book: Book): unknown {
  return book.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    frozen: sheet.frozen,
    merges: sheet.merges,
    notes: sheet.notes,
    tables: sheet.tables.map(({ name, rect }) => [name, rect]),
    validations: sheet.validations.map(({ rule, rects }) => [rule, rects]),
    formats: sheet.conditionalFormats.map(({ rects, type, formula, fill }) => [rects, type, formula, fill]),
    isProtected: sheet.protection !== null,
    hiddenRows: [...sheet.rowLines].filter(([, line]) => line.hidden).map(([row]) => row),
    hiddenColumns: [...sheet.columnLines].filter(([, line]) => line.hidden).map(([column]) => column),
    orientation: sheet.page.settings.Orientation,
    cells: [...sheet.rows].flatMap(([row, line]) =>
      [...line].map(([column, { value, formula, style }]) => [
        row,
        column,
        value,
        formula,
        style.fill,
        style.numberFormat,
        style.font?.Bold,
        style.borders?.EdgeTop,
      ]),
    ),
  }));
}

describe('real workbooks in the grid', () => {
  it.each(FILES)('%s survives loading and saving', async (name) => {
    const book = await loadXlsx(readFileSync(path.join(EXAMPLES, name)), name);
    const again = await loadXlsx(await saveXlsx(book), name);
    expect(outline(again)).toEqual(outline(book));
    expect(book.sheets[0]?.used(true)).not.toBeNull();
  });

  it('saves what the add-in changed', async () => {
    const [name = ''] = FILES;
    const book = await loadXlsx(readFileSync(path.join(EXAMPLES, name)), name);
    const { Excel } = await loadOffice(book);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('核验');
      sheet.getRange('A1:B1').values = [['序号', '日期']];
      sheet.getRange('A2').numberFormat = [['@']];
      sheet.getRange('A2:B2').values = [['001', '2024/3/1']];
      sheet.getRange('A1:B1').format.fill.color = '#FFC7CE';
      sheet.getRange('A1:B1').format.font.bold = true;
      sheet.getRange('C1:D1').merge();
      sheet.getRange('A3').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
      const mark = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
      mark.custom.rule.formula = '=TRUE';
      mark.custom.format.fill.color = '#FFEB9C';
      sheet.freezePanes.freezeRows(1);
      sheet.tables.add('F1:G3', true).name = '单位表';
      context.workbook.comments.add('核验!A2', '应为文本');
      sheet.protection.protect({ allowSort: true });
      await context.sync();
    });
    const saved = (await loadXlsx(await saveXlsx(book), name)).find('核验');
    expect(saved?.cell(1, 0)).toMatchObject({ value: '001', style: { numberFormat: '@' } });
    expect(saved?.cell(1, 1)).toMatchObject({ value: 45_352, style: { numberFormat: 'yyyy/m/d' } });
    expect(saved?.cell(0, 0)?.style).toMatchObject({ fill: '#FFC7CE', font: { Bold: true } });
    expect(saved?.merges).toEqual([{ top: 0, left: 2, bottom: 0, right: 3 }]);
    expect(saved?.validations).toMatchObject([
      { rule: { list: { source: '是,否' } }, rects: [{ top: 2, left: 0, bottom: 2, right: 0 }] },
    ]);
    expect(saved?.conditionalFormats).toMatchObject([{ type: 'Custom', formula: '=TRUE', fill: '#FFEB9C' }]);
    expect(saved?.frozen).toEqual({ rows: 1, columns: 0 });
    expect(saved?.tables).toMatchObject([{ name: '单位表', rect: { top: 0, left: 5, bottom: 2, right: 6 } }]);
    expect(saved?.notes).toMatchObject([{ content: '应为文本' }]);
    expect(saved?.protection?.options).toMatchObject({ allowSort: true });
  });
});
