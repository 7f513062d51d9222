import { strToU8 } from 'fflate';
import { columnLetters } from '../../../../src/core/location';
import { annotateWorkbook } from '../../../../src/workbook/file/annotate/annotate-workbook';
import { removeMarks } from '../../../../src/workbook/file/annotate/remove-marks';
import { openFileWorkbook } from '../../../../src/workbook/file/file-driver';
import { oneSheetParts, type Parts, relationshipsXml, zipParts } from '../write-xlsx';
import { markAt, markingOf, partsOf, partText } from './marking';

const SHEET = 'xl/worksheets/sheet1.xml';
const ROWS = '<sheetData><row r="1"><c r="A1" s="1"><v>45000</v></c><c r="B1"><v>2</v></c></row></sheetData>';
const MARKS = [markAt('台账', 1, 2), markAt('台账', 3, 1, 'warning')];

function mark(parts: Parts, marks = MARKS): Uint8Array {
  const original = zipParts(parts);
  const { bytes, notPlaced } = annotateWorkbook(original, markingOf(marks));
  expect(notPlaced).toEqual([]);
  expect(partsOf(removeMarks(bytes))).toEqual(partsOf(original));
  return bytes;
}

function withSheetRelationships(
  items: readonly { id: string; type: string; target: string }[],
  others: Parts,
): Parts {
  return { 'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml(items), ...others };
}

function mapped(parts: Parts, change: (text: string, name: string) => string | Uint8Array): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, typeof text === 'string' ? change(text, name) : text]),
  );
}

describe('annotateWorkbook', () => {
  it('puts the colours behind the sender’s conditional formats, where the schema wants them', () => {
    const tail =
      '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>' +
      '<conditionalFormatting sqref="A1"><cfRule type="duplicateValues" priority="7"/></conditionalFormatting>' +
      '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><extLst/>';
    const xml = partText(mark(oneSheetParts(ROWS + tail)), SHEET);
    const order = [
      ...xml.matchAll(/<(mergeCells|conditionalFormatting|pageMargins|legacyDrawing|extLst)\b/g),
    ];
    expect(order.map(([, name]) => name)).toEqual([
      'mergeCells',
      'conditionalFormatting',
      'conditionalFormatting',
      'conditionalFormatting',
      'pageMargins',
      'legacyDrawing',
      'extLst',
    ]);
    expect([...xml.matchAll(/priority="(\d+)"/g)].map(([, number]) => number)).toEqual(['7', '8', '9']);
    expect(xml).toContain('LEN("taizhang:error")&gt;0');
    expect(xml).toContain(ROWS);
  });

  it('does not touch a sheet without marks', () => {
    const original = zipParts(oneSheetParts(ROWS));
    const { bytes } = annotateWorkbook(original, markingOf([]));
    expect(partText(bytes, SHEET)).toBe(partText(original, SHEET));
  });

  it('says which marks have no sheet', () => {
    const lost = markAt('没有', 1, 1);
    expect(annotateWorkbook(zipParts(oneSheetParts(ROWS)), markingOf([lost, ...MARKS])).notPlaced).toEqual([
      lost,
    ]);
  });

  it('writes elements with the prefix of the sheet', async () => {
    const prefixed = mapped(oneSheetParts(ROWS), (text, name) =>
      /^xl\/(workbook|styles|worksheets\/sheet1)\.xml$/.test(name)
        ? text.replace(/<(\/?)(\w)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=')
        : text,
    );
    const bytes = mark(prefixed);
    const xml = partText(bytes, SHEET);
    expect(xml).toContain('<x:conditionalFormatting');
    expect(xml).toContain('<x:legacyDrawing');
    expect(partText(bytes, 'xl/styles.xml')).toContain('<x:dxfs count="3"><x:dxf>');
    expect((await openFileWorkbook(bytes, 'a.xlsx').read()).sheets).toHaveLength(2);
  });

  it('keeps to the namespaces of a strict file', () => {
    const strict = mapped(oneSheetParts(ROWS), (text) =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
    );
    const bytes = mark(strict);
    const foreign = Object.entries(partsOf(bytes)).filter(([, text]) =>
      text.includes('officeDocument/2006/relationships'),
    );
    expect(foreign.map(([name]) => name)).toEqual([]);
  });

  it('finds parts in unusual places', async () => {
    const parts = oneSheetParts(ROWS);
    const bytes = mark({
      '[Content_Types].xml': parts['[Content_Types].xml'] ?? '',
      '_rels/.rels': relationshipsXml([{ id: 'r', type: 'officeDocument', target: '/book.xml' }]),
      'book.xml': parts['xl/workbook.xml'] ?? '',
      '_rels/book.xml.rels': relationshipsXml([{ id: 'rId1', type: 'worksheet', target: 'a/b/tab.xml' }]),
      'a/b/tab.xml': parts[SHEET] ?? '',
    });
    const names = Object.keys(partsOf(bytes));
    expect(names).toEqual(
      expect.arrayContaining(['a/b/_rels/tab.xml.rels', 'xl/styles.xml', 'xl/comments1.xml']),
    );
    expect(partText(bytes, 'a/b/_rels/tab.xml.rels')).toContain('Target="../../xl/comments1.xml"');
    expect((await openFileWorkbook(bytes, 'a.xlsx').read()).sheets).toHaveLength(2);
  });

  it('adds to existing notes and shapes and leaves the sender’s alone', () => {
    const comments =
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>甲</author><author>tc={A}</author></authors><commentList>' +
      '<comment ref="B1" authorId="0"><text><t>原有批注</t></text></comment>' +
      '<comment ref="A3" authorId="1"><text><r><t>[线程批注]</t></r></text></comment></commentList></comments>';
    const drawing =
      '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1030"><br>控件</v:shape></xml>';
    const parts = oneSheetParts(
      `${ROWS}<legacyDrawing r:id="rId2"/><controls/>`,
      withSheetRelationships(
        [
          { id: 'rId1', type: 'comments', target: '../comments7.xml' },
          { id: 'rId2', type: 'vmlDrawing', target: '../drawings/vml.vml' },
        ],
        { 'xl/comments7.xml': comments, 'xl/drawings/vml.vml': drawing },
      ),
    );
    const bytes = mark(parts, [...MARKS, markAt('台账', 9, 9)]);
    const notes = partText(bytes, 'xl/comments7.xml');
    expect(notes).toContain('<r><t>原有批注</t></r><r>');
    expect(notes).toContain('<text><r><t>[线程批注]</t></r></text>');
    expect(notes).toContain('<comment ref="I9" authorId="2">');
    const shapes = partText(bytes, 'xl/drawings/vml.vml');
    expect(shapes).toContain('<v:shape id="_x0000_s1030"><br>控件</v:shape>');
    expect(shapes.match(/_x0000_s\d+/g)).toEqual(['_x0000_s1030', '_x0000_s1031']);
    expect(partText(bytes, SHEET).match(/legacyDrawing/g)).toHaveLength(1);
  });

  it('keeps byte order marks and gives back parts in UTF-16', () => {
    const bom = mapped(oneSheetParts(ROWS), (text) => `\ufeff${text}`);
    mark(bom);
    const wide = mapped(
      oneSheetParts(ROWS),
      (text) => new Uint8Array(Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le')),
    );
    mark(wide);
  });

  it('says that a signature breaks', () => {
    const signed = zipParts(oneSheetParts(ROWS, { '_xmlsignatures/sig1.xml': '<Signature/>' }));
    expect(annotateWorkbook(signed, markingOf(MARKS)).breaksSignature).toBe(true);
    expect(annotateWorkbook(zipParts(oneSheetParts(ROWS)), markingOf(MARKS)).breaksSignature).toBe(false);
  });

  it('finds another name for the issue sheet where the sender has one of that name', async () => {
    const bytes = annotateWorkbook(zipParts(oneSheetParts(ROWS)), markingOf(MARKS, '台账')).bytes;
    const { sheets } = await openFileWorkbook(bytes, 'a.xlsx').read();
    expect(sheets.map(({ name }) => name)).toEqual(['台账', '台账 (2)']);
  });

  it('writes texts that look like formulas as texts, and links cells of sheets with odd names', () => {
    const original = zipParts(mapped(oneSheetParts(ROWS), (text) => text.replace('台账', "甲&amp;'乙'")));
    const cell = { ...markAt("甲&'乙'", 2, 27), text: '=cmd|\u0007"' };
    const xml = partText(annotateWorkbook(original, markingOf([cell])).bytes, 'xl/worksheets/sheet2.xml');
    expect(xml).not.toContain('<f');
    expect(xml).toContain('t="inlineStr"><is><t>=cmd|_x0007_"</t></is>');
    expect(xml).toContain(`location="'甲&amp;''乙'''!${columnLetters(27)}2"`);
  });

  it('marks a sheet whose rows are an empty tag', () => {
    expect(partText(mark(oneSheetParts('<sheetData/>')), SHEET)).toContain(
      '<sheetData/><conditionalFormatting',
    );
  });

  it.each([
    ['comments', 'xl/comments1.xml', '<comments>'],
    ['a drawing', 'xl/drawings/vml.vml', '<xml '],
  ])('names the part when %s cannot be read', (_, name, content) => {
    const parts = oneSheetParts(
      `${ROWS}<legacyDrawing r:id="rId2"/>`,
      withSheetRelationships(
        [
          ...(name.includes('comments') ? [{ id: 'rId1', type: 'comments', target: `/${name}` }] : []),
          { id: 'rId2', type: 'vmlDrawing', target: '/xl/drawings/vml.vml' },
        ],
        { 'xl/drawings/vml.vml': '<xml></xml>', [name]: strToU8(content) },
      ),
    );
    expect(() => annotateWorkbook(zipParts(parts), markingOf(MARKS))).toThrow(name);
  });
});
