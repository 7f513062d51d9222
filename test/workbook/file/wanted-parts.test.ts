import fc from 'fast-check';
import { openFileWorkbook } from '../../../src/workbook/file/file-driver';
import { portableInflate } from '../../../src/workbook/file/inflate';
import type { WantedParts } from '../../../src/workbook/file/wanted-parts';
import { buildWorkbook } from '../../../src/workbook/memory/build-workbook';
import { plainWorkbook } from '../plain-workbook';
import { arbitraryWorkbook } from './arbitrary-workbook';
import { PATH, readXlsx } from './read-xlsx';
import { oneSheetXlsx, sharedStringsXml, writeXlsx } from './write-xlsx';

async function readParts(bytes: Uint8Array, wanted: WantedParts) {
  return plainWorkbook(await openFileWorkbook(bytes, PATH).read(wanted));
}

/** What is wanted, and the sizes of the parts that were inflated for it. */
async function inflatedSizes(bytes: Uint8Array, wanted?: WantedParts): Promise<number[]> {
  const sizes: number[] = [];
  const inflate = (compressed: Uint8Array, size: number) => {
    sizes.push(size);
    return portableInflate(compressed, size);
  };
  await openFileWorkbook(bytes, PATH, { inflate }).read(wanted);
  return sizes;
}

describe('parts that are wanted', () => {
  it('are what a whole reading finds there', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryWorkbook, fc.nat(13), fc.nat(3), async (book, lastRow, index) => {
        const bytes = writeXlsx(book);
        const whole = await readXlsx(bytes);
        const name = whole.sheets[index]?.name ?? '';
        const cut = await readParts(bytes, { lastRow, sheet: (each) => each === name });
        expect(cut).toEqual({
          ...whole,
          sheets: whole.sheets
            .filter((sheet) => sheet.name === name)
            .map((sheet) => ({ ...sheet, rows: sheet.rows.filter(({ row }) => row <= lastRow) })),
        });
      }),
    );
  });

  it('are read from the file as it was edited, and leave it as it is', async () => {
    const driver = openFileWorkbook(
      writeXlsx(
        buildWorkbook(PATH, [
          { name: '甲', rows: [['一'], ['二']] },
          { name: '乙', rows: [['三']] },
        ]),
      ),
      PATH,
    );
    await driver.apply([{ sheet: '甲', row: 1, column: 1, before: '一', after: '壹' }]);
    const { sheets } = await driver.read({ sheet: (name) => name === '甲', lastRow: 1 });
    expect(sheets.map(({ rows }) => rows.map(({ cells }) => cells.get(1)?.value))).toEqual([['壹']]);
    expect((await driver.read()).sheets.map(({ rows }) => rows.length)).toEqual([2, 1]);
  });

  it('alone are inflated', async () => {
    const rows = Array.from({ length: 200 }, (_, row) => [`甲${row}`, row]);
    const bytes = writeXlsx(
      buildWorkbook(PATH, [
        { name: '甲', rows },
        { name: '乙', rows: [...rows, ...rows] },
      ]),
    );
    const all = await inflatedSizes(bytes);
    const one = await inflatedSizes(bytes, { sheet: (name) => name === '甲' });
    expect(one).toHaveLength(all.length - 1);
    expect(Math.max(...one)).toBeLessThan(Math.max(...all));
  });

  it('do without the texts of cells where no cell is wanted', async () => {
    const bytes = oneSheetXlsx(
      '<row r="1"><c r="A1" t="s"><v>7</v></c></row>',
      { 'xl/sharedStrings.xml': sharedStringsXml(['<t>甲']) },
      { tail: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>' },
    );
    const [sheet] = (await readParts(bytes, { lastRow: 0 })).sheets;
    expect(sheet).toMatchObject({ rows: [], merges: [{ top: 1, left: 1, bottom: 2, right: 2 }] });
  });
});

describe('the end of cells that are not read', () => {
  const merges = '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
  const rows = '<row r="1"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row>';
  const read = async (xml: string) => {
    const bytes = oneSheetXlsx('', {
      'xl/worksheets/sheet1.xml': xml,
    });
    const [sheet] = (await readParts(bytes, { lastRow: 1 })).sheets;
    return [sheet?.rows.length, sheet?.merges.length];
  };

  it.each([
    `<worksheet><sheetData>${rows}</sheetData>${merges}</worksheet>`,
    `<worksheet><sheetData>${rows}</sheetData\n >${merges}<sheetDatas></sheetDatas></worksheet>`,
    `<x:worksheet xmlns:x="x"><x:sheetData>${rows}</x:sheetData>${merges}</x:worksheet>`,
  ])('is found in %s', async (xml) => {
    expect(await read(xml)).toEqual([1, 1]);
  });

  it.each(['', '</sheetDat', '</sheetData', '</sheetDatas>'])('is missed where %j stands', async (end) => {
    await expect(read(`<worksheet><sheetData>${rows}${end}`)).rejects.toMatchObject({
      code: 'workbook-damaged',
    });
  });
});
