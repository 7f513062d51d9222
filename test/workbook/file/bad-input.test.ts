import type { Workbook } from '../../../src/core/workbook';
import { nodeTools } from '../../../src/workbook/file/node-tools';
import { faultOf, PATH, readCells, readXlsx } from './read-xlsx';
import { oneSheetParts, oneSheetXlsx, relationshipsXml, sharedStringsXml, zipParts } from './write-xlsx';

const path = PATH;
const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';
const WORKBOOK = 'xl/workbook.xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';

/** Reads a file within so many milliseconds of this process's own time: the machine may be busy with other things. */
async function readWithin(milliseconds: number, file: Uint8Array): Promise<Workbook> {
  const started = process.cpuUsage();
  const workbook = await readXlsx(file, nodeTools);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(milliseconds);
  return workbook;
}

/** A second entry of the same name behind the first one, as some archivers leave after an update. */
function withDuplicate(rows: string): Uint8Array {
  const parts = oneSheetParts(`<sheetData>${ONE}</sheetData>`);
  const later = oneSheetParts(`<sheetData>${rows}</sheetData>`)['xl/worksheets/sheet1.xml'] ?? '';
  // Names of one length: the archive is written with another name, which then becomes the same.
  const file = Buffer.from(zipParts({ ...parts, 'xl/worksheets/sheet2.xml': later }));
  for (let at = file.indexOf('sheet2.xml'); at >= 0; at = file.indexOf('sheet2.xml', at + 1)) {
    file.write('sheet1.xml', at);
  }
  return file;
}

describe('a workbook with a great many things', () => {
  it('is read quickly with 50,000 defined names', async () => {
    const names = Array.from(
      { length: 50_000 },
      (_, index) => `<definedName name="n${index}">台账!$A$1:$XFD$1048576</definedName>`,
    );
    const workbook = String(oneSheetParts('')[WORKBOOK]).replace(
      '</workbook>',
      `<definedNames>${names.join('')}</definedNames></workbook>`,
    );
    const { sheets } = await readWithin(3000, oneSheetXlsx(ONE, { [WORKBOOK]: workbook }));
    expect(sheets[0]?.rows).toHaveLength(1);
  });

  it('is read quickly with 255 sheets', async () => {
    const numbers = Array.from({ length: 255 }, (_, index) => index + 1);
    const parts = oneSheetParts(`<sheetData>${ONE}</sheetData>`);
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    const listed = numbers.map((each) => `<sheet name="表${each}" sheetId="${each}" r:id="r${each}"/>`);
    const file = zipParts({
      ...parts,
      ...Object.fromEntries(numbers.map((each) => [`xl/worksheets/sheet${each}.xml`, sheet])),
      [WORKBOOK]: String(parts[WORKBOOK]).replace(/<sheet name.*?\/>/, listed.join('')),
      [RELATIONSHIPS]: relationshipsXml(
        numbers.map((each) => ({ id: `r${each}`, type: 'worksheet', target: `worksheets/sheet${each}.xml` })),
      ),
    });
    const { sheets } = await readWithin(3000, file);
    expect(sheets).toHaveLength(255);
    expect(sheets.every(({ rows }) => rows.length === 1)).toBe(true);
  });

  it('is read quickly with formats and columns that have no attributes', async () => {
    const many = '<numFmt/>'.repeat(300_000);
    const styles = `<styleSheet><numFmts>${many}</numFmts><cellXfs>${'<xf/>'.repeat(60_000)}</cellXfs></styleSheet>`;
    const head = `<cols>${'<col/>'.repeat(100_000)}</cols>`;
    const file = oneSheetXlsx(ONE, { 'xl/styles.xml': styles }, { head });
    await readWithin(3000, file);
  });

  it('is read quickly with rows that fill other columns each', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => {
      const columns = [0, 1, 2].map((bit) => ((row * 7 + bit * 13) % 500) + bit * 500);
      const name = (column: number) =>
        String.fromCharCode(
          65 + Math.floor(column / 676),
          65 + (Math.floor(column / 26) % 26),
          65 + (column % 26),
        );
      return `<row r="${row + 1}">${columns.map((column) => `<c r="${name(column)}${row + 1}"><v>1</v></c>`).join('')}</row>`;
    });
    const { sheets } = await readWithin(3000, oneSheetXlsx(rows.join('')));
    expect(sheets[0]?.rows).toHaveLength(20_000);
  });
});

describe('a package that contradicts itself', () => {
  it('with two parts of one name gives the later one, as other readers take it', async () => {
    const file = withDuplicate('<row r="1"><c r="A1"><v>2</v></c></row>');
    expect(await readCells(file)).toEqual({ A1: { value: 2 } });
  });

  it('whose sheet has no relationship is named', async () => {
    const file = oneSheetXlsx(ONE, { [RELATIONSHIPS]: relationshipsXml([]) });
    expect(await faultOf(file)).toEqual({ code: 'workbook-damaged', path, part: WORKBOOK });
  });

  it.each([
    ['nowhere', 'worksheets/none.xml'],
    ['out of the package', '../../../etc/passwd'],
    ['to itself', 'workbook.xml'],
  ])('whose sheet relationship leads %s is refused or empty', async (_, target) => {
    const file = oneSheetXlsx(ONE, {
      [RELATIONSHIPS]: relationshipsXml([{ id: 'rId1', type: 'worksheet', target }]),
    });
    const outcome = await readXlsx(file).catch((error: { code: string }) => error.code);
    expect(
      outcome === 'workbook-damaged' || (typeof outcome === 'object' && outcome.sheets.length === 0),
    ).toBe(true);
  });

  it('whose relationships are no XML is named', async () => {
    expect(
      await faultOf(oneSheetXlsx(ONE, { [RELATIONSHIPS]: '<Relationships><Relationship Id="' })),
    ).toEqual({
      code: 'workbook-damaged',
      path,
      part: RELATIONSHIPS,
    });
  });
});

describe('texts that are none', () => {
  it('are read: control characters, halves of pairs, bytes that are no UTF-8, entities of no character', async () => {
    const items = ['<t>a_x0001_b_x001F_</t>', '<t>_xD83D_</t>', '<t>&#xD800;&#0;&#x110000;</t>'];
    const cells = '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c>';
    const read = await readCells(
      oneSheetXlsx(`<row>${cells}</row>`, { 'xl/sharedStrings.xml': sharedStringsXml(items) }),
    );
    expect(read.A1?.value).toBe('a\u0001b\u001f');
    expect(read.B1?.value).toBe('\ud83d');
    expect(read.C1?.value).toBe('\ud800\0&#x110000;');
    const broken = Buffer.concat([
      Buffer.from('<sst><si><t>甲'),
      Uint8Array.of(0xff, 0xe5, 0xbb),
      Buffer.from('</t></si></sst>'),
    ]);
    expect(
      await readCells(oneSheetXlsx('<row><c t="s"><v>0</v></c></row>', { 'xl/sharedStrings.xml': broken })),
    ).toEqual({ A1: { value: '甲\ufffd\ufffd' } });
  });
});
