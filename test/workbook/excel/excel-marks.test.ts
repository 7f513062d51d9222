import type { IssueSheetContent, Mark } from '../../../src/core/mark';
import { clearMarks, showMarks } from '../../../src/workbook/excel/excel-marks';
import { loadXlsx } from '../../office-host/files/load-xlsx';
import { saveXlsx } from '../../office-host/files/save-xlsx';
import type { Book } from '../../office-host/grid/book';
import type { HostOptions } from '../../office-host/host/options';
import { LEDGER, smallLedger } from './ledger';
import { openBook, openExcel, sheetNamed } from './open-excel';

const OLD: HostOptions = { requirements: { excelapi: '1.7' } };
const MARKS: readonly Mark[] = [
  { sheet: LEDGER, row: 2, column: 5, severity: 'error', text: '责任人应为自然人\n请填写姓名' },
  { sheet: LEDGER, row: 3, column: 4, severity: 'warning', text: '等级与矩阵不符' },
  { sheet: LEDGER, row: 4, column: 4, severity: 'warning', text: '等级与矩阵不符' },
];
const LIST: IssueSheetContent = {
  name: '核验问题',
  title: '核验问题清单',
  note: '清除标记时删除本表。',
  heads: ['序号', '工作表', '单元格', '级别', '规则', '问题', '改法'],
  severities: { error: '错误', warning: '警告', info: '提示' },
  lines: [
    {
      sheet: LEDGER,
      row: 2,
      column: 5,
      severity: 'error',
      code: 'C-12',
      message: '=责任人应为自然人',
      how: '填写姓名',
    },
  ],
};

async function saved(book: Book): Promise<Book> {
  return loadXlsx(await saveXlsx(book), book.name);
}

/** The looks of all cells of a sheet. */
function looks(book: Book): unknown[] {
  return [...sheetNamed(book, LEDGER).rows.values()].flatMap((line) =>
    [...line.values()].map(({ value, style }) => [value, style]),
  );
}

describe('marks', () => {
  it('are comments and colours where Excel has comments', async () => {
    const { driver, book } = await openExcel(smallLedger());
    await driver.read();
    const before = looks(book);
    const shown = await showMarks(MARKS, LIST, (name) => driver.sheetId(name));
    expect(shown).toEqual({ words: 'comments', isColoured: true, left: [] });
    const sheet = sheetNamed(book, LEDGER);
    expect(
      sheet.comments.map(({ rect, content }) => [rect.top, rect.left, content.split('\n').at(-1)]),
    ).toEqual([
      [1, 4, '请填写姓名'],
      [2, 3, '等级与矩阵不符'],
      [3, 3, '等级与矩阵不符'],
    ]);
    expect(sheet.conditionalFormats.map(({ fill }) => fill).sort()).toEqual(['#FFC7CE', '#FFEB9C']);
    expect(looks(book)).toEqual(before);
    await clearMarks();
    expect([sheet.comments, sheet.conditionalFormats]).toEqual([[], []]);
  });

  it('are colours and a sheet in Excel 2019', async () => {
    const { driver, book } = await openExcel(smallLedger(), OLD);
    const before = await driver.read();
    const shown = await showMarks(MARKS, LIST, (name) => driver.sheetId(name));
    expect(shown).toEqual({ words: 'sheet', isColoured: true, left: [] });
    const list = sheetNamed(book, '核验问题');
    expect([list.value(3, 1), list.value(3, 2), list.value(3, 5), list.cell(3, 5)?.formula]).toEqual([
      LEDGER,
      'E2',
      '=责任人应为自然人',
      undefined,
    ]);
    expect((await driver.read()).sheets).toEqual(before.sheets);
    await clearMarks();
    expect(book.sheets.map(({ name }) => name)).toEqual([LEDGER]);
    expect(book.names).toEqual([]);
    expect(sheetNamed(book, LEDGER).conditionalFormats).toEqual([]);
  });

  it('replace those shown before', async () => {
    const { driver, book } = await openExcel(smallLedger());
    await driver.read();
    await showMarks(MARKS, LIST, (name) => driver.sheetId(name));
    await showMarks(MARKS.slice(0, 1), LIST, (name) => driver.sheetId(name));
    expect(sheetNamed(book, LEDGER).comments).toHaveLength(1);
    expect(sheetNamed(book, LEDGER).conditionalFormats).toHaveLength(1);
  });

  it("leave the user's own comments, formats and sheets alone", async () => {
    const { driver, book } = await openExcel(smallLedger({ name: '核验问题', rows: [['我的表']] }));
    await driver.read();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(LEDGER);
      context.workbook.comments.add(`${LEDGER}!E2`, '请核对');
      const format = sheet.getRange('A1:A4').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$A1>2';
      await context.sync();
    });
    const { left } = await showMarks(MARKS, LIST, (name) => driver.sheetId(name));
    expect(left).toEqual(MARKS.slice(0, 1));
    const sheet = sheetNamed(book, LEDGER);
    const answered = sheet.comments.find(({ rect }) => rect.top === 2);
    answered?.replies.push({ id: '{R}', content: '已改', author: '周立言' });
    await clearMarks();
    expect(sheet.comments.map(({ rect }) => rect.top)).toEqual([1, 2]);
    expect(sheet.conditionalFormats.map(({ formula }) => formula)).toEqual(['=$A1>2']);
    expect(book.sheets.map(({ name }) => name)).toEqual([LEDGER, '核验问题']);
  });

  it('say which could not be shown', async () => {
    const { driver, book } = await openExcel(smallLedger());
    await driver.read();
    sheetNamed(book, LEDGER).protection = { options: {} };
    const { left } = await showMarks(MARKS, LIST, (name) => driver.sheetId(name));
    expect(left).toEqual(MARKS);
  });

  it('are found again after the workbook was saved and opened', async () => {
    const { driver, book } = await openExcel(smallLedger(), OLD);
    await driver.read();
    await showMarks(MARKS, LIST, (name) => driver.sheetId(name));
    const again = await openBook(await saved(book), OLD);
    expect(sheetNamed(again.book, LEDGER).conditionalFormats).not.toEqual([]);
    await clearMarks();
    expect(again.book.sheets.map(({ name }) => name)).toEqual([LEDGER]);
    expect(sheetNamed(again.book, LEDGER).conditionalFormats).toEqual([]);
  });
});

describe('notes', () => {
  it('come before comments where host and library have them', async () => {
    const { driver, book } = await openExcel(smallLedger(), { requirements: { excelapi: '1.18' } });
    // The library from npm is older than notes; comments stand in for them, which are added and deleted by the same members.
    Object.defineProperty(Excel.Workbook.prototype, 'notes', {
      get(this: Excel.Workbook) {
        return this.comments;
      },
    });
    await driver.read();
    const shown = await showMarks(MARKS, LIST, (name) => driver.sheetId(name));
    expect(shown).toEqual({ words: 'notes', isColoured: true, left: [] });
    await clearMarks();
    expect(sheetNamed(book, LEDGER).comments).toEqual([]);
  });
});
