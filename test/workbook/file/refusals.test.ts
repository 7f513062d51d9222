import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../src/workbook/file/crc32';
import { writeZip, type ZipPart } from '../../../src/workbook/file/zip-writer';
import { faultOf, PATH, readXlsx } from './read-xlsx';
import { oneSheetParts, oneSheetXlsx, relationshipsXml, sharedStringsXml, zipParts } from './write-xlsx';

const path = PATH;
const bytes = (text: string) => new TextEncoder().encode(text);
const GOOD = oneSheetXlsx('<row r="1"><c r="A1"><v>1</v></c></row>');
const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

function compoundFile(streamName: string): Uint8Array {
  const file = new Uint8Array(2048);
  file.set(OLE);
  file.set(Buffer.from(`${streamName}\0`, 'utf16le'), 1024);
  return file;
}

/** An archive whose entries say of themselves what the test wants. */
function zipOf(
  parts: Readonly<Record<string, { data: Uint8Array; size?: number; method?: number; flags?: number }>>,
): Uint8Array {
  return writeZip(
    Object.entries(parts).map(([name, { data, size = data.length, method = 8, flags = 0x800 }]): ZipPart => {
      const stored = method === 8 ? deflateRawSync(data) : data;
      const nameBytes = bytes(name);
      const entry = {
        nameBytes,
        flags,
        method,
        modified: 0x21,
        crc: crc32(data),
        compressedSize: stored.length,
        size,
        attributes: 0,
      };
      return { entry, data: stored };
    }),
  );
}

function withSheet(sheet: { data: Uint8Array; size?: number; method?: number; flags?: number }): Uint8Array {
  const parts = Object.entries(oneSheetParts('')).map(([name, xml]) => [name, { data: bytes(String(xml)) }]);
  return zipOf({ ...Object.fromEntries(parts), 'xl/worksheets/sheet1.xml': sheet });
}

const sheetXml = (rows: string) =>
  String(oneSheetParts(`<sheetData>${rows}</sheetData>`)['xl/worksheets/sheet1.xml']);

describe('a file that is no workbook', () => {
  it.each<[string, Uint8Array, object]>([
    ['empty', new Uint8Array(), { code: 'workbook-empty' }],
    ['encrypted', compoundFile('EncryptedPackage'), { code: 'workbook-encrypted' }],
    ['a legacy workbook', compoundFile('Workbook'), { code: 'workbook-legacy' }],
    ['an older legacy workbook', compoundFile('Book'), { code: 'workbook-legacy' }],
    ['a legacy document', compoundFile('WordDocument'), { code: 'workbook-not-spreadsheet' }],
    ['a page', bytes('<html><table></table></html>'), { code: 'workbook-not-zip', kind: 'html' }],
    ['separated values', bytes('序号,岗位\n1,科长'), { code: 'workbook-not-zip', kind: 'csv' }],
    ['a PDF', bytes('%PDF-1.4'), { code: 'workbook-not-zip', kind: 'pdf' }],
    ['a text', bytes('通知'), { code: 'workbook-not-zip', kind: 'text' }],
    ['something', Uint8Array.of(1, 2, 3), { code: 'workbook-not-zip', kind: 'unknown' }],
    ['an archive', zipParts({ 'a.txt': '甲' }), { code: 'workbook-not-spreadsheet' }],
    ['an empty archive', zipParts({}), { code: 'workbook-not-spreadsheet' }],
  ])('is named: %s', async (_, file, fault) => {
    expect(await faultOf(file)).toEqual({ ...fault, path });
  });

  it('is named: a document', async () => {
    const document = zipParts({
      '_rels/.rels': relationshipsXml([{ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' }]),
      'word/document.xml': '<w:document xmlns:w="w"><w:body/></w:document>',
    });
    expect(await faultOf(document)).toEqual({ code: 'workbook-not-spreadsheet', path });
  });

  it('is named: an archive with a password', async () => {
    expect(await faultOf(withSheet({ data: bytes(sheetXml('')), flags: 1 }))).toEqual({
      code: 'workbook-encrypted',
      path,
    });
  });
});

describe('a damaged file', () => {
  it.each([0.3, 0.5, 0.99])('is named when it is cut off at %p', async (share) => {
    expect(await faultOf(GOOD.subarray(0, GOOD.length * share))).toEqual({
      code: 'workbook-truncated',
      path,
    });
  });

  it('is named when bytes in the middle are missing', async () => {
    const holed = Buffer.concat([GOOD.subarray(0, 200), GOOD.subarray(400)]);
    expect(await faultOf(holed)).toEqual({ code: 'workbook-truncated', path });
  });

  it('is named with its part when a checksum differs', async () => {
    const stored = withSheet({ data: bytes(sheetXml('<row><c><v>1234567</v></c></row>')), method: 0 });
    const at = Buffer.from(stored).indexOf('1234567');
    stored[at] = 0x39;
    expect(await faultOf(stored)).toEqual({
      code: 'workbook-damaged',
      part: 'xl/worksheets/sheet1.xml',
      path,
    });
  });

  it.each([
    ['a row beyond a sheet', '<row r="1048577"/>'],
    ['a row that is no number', '<row r="x"/>'],
    ['a row 0', '<row r="0"/>'],
    ['a cell outside of a row', '<c><v>1</v></c>'],
    ['a cell without end', '<row><c r="A1"><v>1</v></row>'],
    ['an unknown shared text', '<row><c t="s"><v>5</v></c></row>'],
    ['a tag without end', '<row><c r="A1'],
    ['a declaration between cells', '<row/><!ENTITY x "y"><row/>'],
  ])('is named: %s', async (_, rows) => {
    expect(await faultOf(oneSheetXlsx(rows))).toEqual({
      code: 'workbook-damaged',
      part: 'xl/worksheets/sheet1.xml',
      path,
    });
  });

  it.each(['xl/worksheets/sheet1.xml', 'xl/_rels/workbook.xml.rels'])(
    'is named when %s is missing',
    async (part) => {
      const { [part]: _, ...rest } = oneSheetParts('<sheetData/>');
      expect(await faultOf(zipParts(rest))).toMatchObject({ code: 'workbook-damaged', path });
    },
  );

  it('is named when shared texts break off', async () => {
    const texts = sharedStringsXml(['<t>甲</t>']).replace('</t></si></sst>', '');
    expect(await faultOf(oneSheetXlsx('', { 'xl/sharedStrings.xml': texts }))).toEqual({
      code: 'workbook-damaged',
      part: 'xl/sharedStrings.xml',
      path,
    });
  });

  it('is named when a compression method is unknown', async () => {
    expect(await faultOf(withSheet({ data: bytes(sheetXml('')), method: 99 }))).toMatchObject({
      code: 'workbook-damaged',
    });
  });
});

describe('a hostile file', () => {
  const bomb = new Uint8Array(64 * 2 ** 20).fill(0x20);

  it('does not unfold entities', async () => {
    const lol = Array.from(
      { length: 9 },
      (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`,
    ).join('');
    const doctype = `<?xml version="1.0"?>\n<!-- x --><!DOCTYPE sst [<!ENTITY a0 "哈">${lol}]>`;
    const texts = sharedStringsXml(['<t>&a9;</t>']).replace(/<\?xml.*\?>/, doctype);
    expect(await faultOf(oneSheetXlsx('', { 'xl/sharedStrings.xml': texts }))).toEqual({
      code: 'workbook-doctype',
      part: 'xl/sharedStrings.xml',
      path,
    });
    const sheet = sheetXml('').replace(/<\?xml.*\?>/, '<!DOCTYPE worksheet SYSTEM "file:///etc/passwd">');
    expect(await faultOf(withSheet({ data: bytes(sheet) }))).toMatchObject({ code: 'workbook-doctype' });
  });

  it('is refused by the sizes it declares, before anything is inflated', async () => {
    const inflate = () => {
      throw new Error('inflated');
    };
    const file = withSheet({ data: bomb });
    expect(await faultOf(file, { inflate, limits: { totalBytes: 32 * 2 ** 20 } })).toEqual({
      code: 'workbook-too-large',
      what: 'totalBytes',
      limit: 32 * 2 ** 20,
      path,
    });
    expect(await faultOf(file, { limits: { partBytes: 1000 } })).toMatchObject({
      code: 'workbook-too-large',
      what: 'partBytes',
      limit: 1000,
    });
  });

  it('is refused for what it unfolds to from next to nothing', async () => {
    const fault = { code: 'workbook-too-large', what: 'ratio', path };
    expect(await faultOf(withSheet({ data: bomb }))).toEqual({ ...fault, limit: 500 });
    expect(await faultOf(withSheet({ data: bomb }), { limits: { ratio: 50 } })).toEqual({
      ...fault,
      limit: 50,
    });
    const harmless = bytes(sheetXml(' '.repeat(2 ** 20)));
    expect((await readXlsx(withSheet({ data: harmless }))).sheets).toHaveLength(1);
  });

  it('is refused for too many entries', async () => {
    expect(await faultOf(GOOD, { limits: { entries: 5 } })).toEqual({
      code: 'workbook-too-large',
      what: 'entries',
      limit: 5,
      path,
    });
  });

  it.each([
    ['less than it holds', 5000],
    ['far more than it can hold', 200 * 2 ** 20],
    ['a little more than it holds', 64 * 2 ** 20 + 1],
  ])('is refused when it declares %s', async (_, size) => {
    const started = Date.now();
    expect(await faultOf(withSheet({ data: bomb, size }), { limits: { ratio: 10_000 } })).toEqual({
      code: 'workbook-damaged',
      part: 'xl/worksheets/sheet1.xml',
      path,
    });
    expect(Date.now() - started).toBeLessThan(5000);
  });

  it('is refused for too many cells or texts', async () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row>'.repeat(50);
    expect(await faultOf(oneSheetXlsx(rows), { limits: { cells: 99 } })).toEqual({
      code: 'workbook-too-many-cells',
      limit: 99,
      path,
    });
    const texts = sharedStringsXml(Array.from({ length: 100 }, () => '<t>a</t>'));
    expect(
      await faultOf(oneSheetXlsx('', { 'xl/sharedStrings.xml': texts }), { limits: { cells: 99 } }),
    ).toMatchObject({ code: 'workbook-too-many-cells' });
  });

  it('is refused when it takes too long', async () => {
    expect(await faultOf(GOOD, { limits: { milliseconds: 0 } })).toEqual({
      code: 'workbook-too-slow',
      limit: 0,
      path,
    });
  });

  it.each<[string, () => Uint8Array]>([
    [
      'a dimension of a whole sheet',
      () =>
        oneSheetXlsx(
          '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
          {},
          { head: '<dimension ref="A1:XFD1048576"/>' },
        ),
    ],
    [
      'merges of whole columns',
      () =>
        oneSheetXlsx(
          '<row><c><v>1</v></c></row>',
          {},
          { tail: '<mergeCells><mergeCell ref="D1:D1048576"/><mergeCell ref="E1:XFD1048576"/></mergeCells>' },
        ),
    ],
    [
      'a hundred thousand merges',
      () => {
        const merges = Array.from(
          { length: 100_000 },
          (_, index) => `<mergeCell ref="E${index * 2 + 1}:E${index * 2 + 2}"/>`,
        );
        return oneSheetXlsx(
          '<row><c><v>1</v></c></row>',
          {},
          { tail: `<mergeCells>${merges.join('')}</mergeCells>` },
        );
      },
    ],
    [
      'validations of whole columns',
      () =>
        oneSheetXlsx(
          '<row><c><v>1</v></c></row>',
          {},
          {
            tail: '<dataValidations><dataValidation type="list" prompt="a>b" sqref="A1:L1048576"/></dataValidations>',
          },
        ),
    ],
    [
      'deep nesting',
      () =>
        oneSheetXlsx(
          '<row><c><v>1</v></c></row>',
          {},
          { tail: `<extLst>${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}</extLst>` },
        ),
    ],
    [
      'a shared formula of a whole column',
      () => oneSheetXlsx('<row><c><f t="shared" ref="A1:A1048576" si="0">B1</f><v>1</v></c></row>'),
    ],
  ])('is read quickly: %s', async (_, build) => {
    const file = build();
    const started = process.cpuUsage();
    expect((await readXlsx(file)).sheets[0]?.rows).toHaveLength(1);
    const { user, system } = process.cpuUsage(started);
    // Of this process alone: the machine may be busy with other things.
    expect((user + system) / 1000).toBeLessThan(3000);
  });

  it('cannot name its way into prototypes', async () => {
    const parts = oneSheetParts('<sheetData/>');
    const workbook = String(parts['xl/workbook.xml']).replace('name="台账"', 'name="__proto__"');
    expect((await readXlsx(zipParts({ ...parts, 'xl/workbook.xml': workbook }))).sheets[0]?.name).toBe(
      '__proto__',
    );
  });
});
