import { strFromU8, strToU8, unzipSync } from 'fflate';
import { inverse } from '../../../src/core/fixer';
import { annotateWorkbook } from '../../../src/workbook/file/annotate/annotate-workbook';
import { openFileWorkbook } from '../../../src/workbook/file/file-driver';
import { recalculatedOnOpening } from '../../../src/workbook/file/recalculation';
import { markAt, markingOf } from './annotate/marking';
import { PATH } from './read-xlsx';
import { oneSheetXlsx, zipParts } from './write-xlsx';

const flagged = (xml: string): string => strFromU8(recalculatedOnOpening(strToU8(xml)));

describe('a workbook part that asks for its formulas to be computed', () => {
  it.each([
    ['<workbook><sheets/></workbook>', '<workbook><sheets/><calcPr fullCalcOnLoad="1"/></workbook>'],
    [
      '<workbook><sheets/><definedNames/><pivotCaches/><extLst/></workbook>',
      '<workbook><sheets/><definedNames/><calcPr fullCalcOnLoad="1"/><pivotCaches/><extLst/></workbook>',
    ],
    [
      '<x:workbook xmlns:x="m"><x:sheets/><x:oleSize/></x:workbook>',
      '<x:workbook xmlns:x="m"><x:sheets/><x:calcPr fullCalcOnLoad="1"/><x:oleSize/></x:workbook>',
    ],
    [
      '<workbook><calcPr calcId="191029" calcMode="manual" /></workbook>',
      '<workbook><calcPr fullCalcOnLoad="1" calcId="191029" calcMode="manual" /></workbook>',
    ],
    ['<workbook><calcPr></calcPr></workbook>', '<workbook><calcPr fullCalcOnLoad="1"></calcPr></workbook>'],
    [
      "<workbook><calcPr fullCalcOnLoad='0' calcId='1'/></workbook>",
      "<workbook><calcPr fullCalcOnLoad='1' calcId='1'/></workbook>",
    ],
  ])('%s becomes %s', (before, after) => {
    expect(flagged(before)).toBe(after);
  });

  it.each(['1', 'true'])('stays as it is where it asks already (%s)', (value) => {
    const xml = strToU8(`<workbook><calcPr fullCalcOnLoad="${value}"/></workbook>`);
    expect(recalculatedOnOpening(xml)).toBe(xml);
  });
});

const SUM =
  '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><f>SUM(A1:A2)</f><v>3</v></c></row>';
const edit = (row: number, before: number | null, after: number) => ({
  sheet: '台账',
  row,
  column: 1,
  before,
  after,
});

function workbookXml(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());
}

describe('a file whose cells were edited', () => {
  it('asks for its formulas to be computed when it is opened, and changes nothing else in that part', async () => {
    const original = oneSheetXlsx(SUM);
    const driver = openFileWorkbook(original, PATH);
    await driver.apply([edit(2, 2, 5)]);
    expect(workbookXml(driver.bytes())).toBe(
      workbookXml(original).replace('</workbook>', '<calcPr fullCalcOnLoad="1"/></workbook>'),
    );
    expect(driver.bytes()).toEqual(driver.bytes());
    expect(driver.staleFormulas()).toBe(1);
  });

  it('gives the very bytes back when all edits are taken back', async () => {
    const original = oneSheetXlsx(SUM);
    const driver = openFileWorkbook(original, PATH);
    const steps = [[edit(2, 2, 5)], [edit(1, 1, 4), edit(4, null, 7)]];
    for (const edits of steps) await driver.apply(edits);
    for (const edits of [...steps].reverse()) await driver.apply(edits.map(inverse));
    expect(driver.bytes()).toBe(original);
  });

  it('keeps the workbook part where nothing is computed, and where nothing was applied', async () => {
    const plain = oneSheetXlsx('<row r="2"><c r="A2"><v>2</v></c></row>');
    const driver = openFileWorkbook(plain, PATH);
    await driver.apply([edit(2, 2, 5)]);
    expect(workbookXml(driver.bytes())).toBe(workbookXml(plain));
    const original = oneSheetXlsx(SUM);
    const refused = openFileWorkbook(original, PATH);
    await refused.apply([edit(3, 3, 5), edit(2, 7, 5)]);
    expect(refused.bytes()).toBe(original);
    expect([driver.staleFormulas(), refused.staleFormulas()]).toEqual([0, 0]);
  });

  it('is not what a marked copy is', () => {
    const marked = annotateWorkbook(oneSheetXlsx(SUM), markingOf([markAt('台账', 2, 1)])).bytes;
    expect(workbookXml(marked)).not.toContain('calcPr');
  });

  it('asks for it also after rows were added and merges split', async () => {
    const merged = oneSheetXlsx(
      SUM,
      {},
      { tail: '<mergeCells count="1"><mergeCell ref="B1:B2"/></mergeCells>' },
    );
    const split = openFileWorkbook(merged, PATH);
    await split.splitMerges([{ sheet: '台账', range: { top: 1, left: 2, bottom: 2, right: 2 } }]);
    const longer = openFileWorkbook(oneSheetXlsx(SUM), PATH);
    const rows = [{ sheet: '台账', after: 2, count: 1 }];
    await longer.insertRows(rows);
    for (const driver of [split, longer]) expect(workbookXml(driver.bytes())).toContain('fullCalcOnLoad="1"');
    await longer.takeBackRows(rows);
    expect(workbookXml(longer.bytes())).not.toContain('calcPr');
  });

  it('finds the workbook under another name', async () => {
    const parts = Object.fromEntries(
      Object.entries(unzipSync(oneSheetXlsx(SUM))).map(([name, bytes]) => [
        name.replace('xl/workbook.xml', 'xl/book.xml').replace('rels/workbook', 'rels/book'),
        name === '_rels/.rels' ? strFromU8(bytes).replace('xl/workbook.xml', 'xl/book.xml') : bytes,
      ]),
    );
    const driver = openFileWorkbook(zipParts(parts), PATH);
    await driver.apply([edit(2, 2, 5)]);
    const book = unzipSync(driver.bytes())['xl/book.xml'] ?? new Uint8Array();
    expect(strFromU8(book)).toContain('<calcPr fullCalcOnLoad="1"/>');
  });
});
