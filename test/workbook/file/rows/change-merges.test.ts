import { parseRangeName, rangeName } from '../../../../src/core/location';
import { SheetView } from '../../../../src/core/workbook';
import { openFileWorkbook } from '../../../../src/workbook/file/file-driver';
import { oneSheetParts, relationshipsXml, zipParts } from '../write-xlsx';

const ROWS =
  '<row r="1"><c r="A1" s="1"><v>45000</v></c><c r="B1" t="inlineStr"><is><t>甲</t></is></c></row>' +
  '<row r="2"><c r="A2" s="0"/><c r="B2"/></row><row r="3"><c r="C3"><v>1</v></c></row>';

function at(name: string) {
  const range = parseRangeName(name);
  if (!range) throw new RangeError(name);
  return { sheet: '台账', range };
}

function open(tail: string, parts = {}) {
  return openFileWorkbook(zipParts(oneSheetParts(`<sheetData>${ROWS}</sheetData>${tail}`, parts)), 'a.xlsx');
}

describe('merges in a file', () => {
  it('are split with the date format filled down, and joined again byte for byte', async () => {
    const driver = open(
      '<mergeCells count="2"><mergeCell ref="A1:A3"/><mergeCell ref="B1:B2"/></mergeCells><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>',
    );
    const before = driver.bytes();
    const merges = [at('A1:A3'), at('B1:B2')];
    expect((await driver.splitMerges(merges)).refused).toEqual([]);
    const sheet = (await driver.read()).sheets[0];
    if (!sheet) throw new Error('no sheet');
    const view = new SheetView(sheet);
    expect([1, 2, 3].map((row) => view.cell(row, 1).date)).toEqual([
      '2023-03-15',
      '2023-03-15',
      '2023-03-15',
    ]);
    expect(view.cell(2, 2).value).toBe('甲');
    expect(sheet.merges).toEqual([]);
    expect((await driver.joinCells(merges)).refused).toEqual([]);
    expect(driver.bytes()).toEqual(before);
  });

  it('are put where the schema wants them when the sheet had none', async () => {
    const driver = open('<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>');
    expect((await driver.joinCells([at('D1:D2'), at('E1:F1')])).refused).toEqual([]);
    expect((await driver.read()).sheets[0]?.merges.map(rangeName)).toEqual(['D1:D2', 'E1:F1']);
  });

  it('are not made inside a table', async () => {
    const driver = open('', {
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([
        { id: 'rId1', type: 'table', target: '../tables/table1.xml' },
      ]),
      'xl/tables/table1.xml': '<table ref="A1:B3"/>',
    });
    expect((await driver.joinCells([at('B2:B3')])).refused.map(({ reason }) => reason)).toEqual(['unsafe']);
  });
});
