import ExcelJS from 'exceljs';
import { buildWorkbook } from '../../../src/workbook/memory/build-workbook';
import { PATH, readCells, readFirstSheet, readXlsx } from './read-xlsx';
import {
  oneSheetParts,
  oneSheetXlsx,
  relationshipsXml,
  sharedStringsXml,
  stylesXml,
  writeXlsx,
  zipParts,
} from './write-xlsx';

describe('the workbook as a whole', () => {
  it('is read with states, merges, hidden parts, filter, links and macros', async () => {
    const workbook = buildWorkbook(
      PATH,
      [
        {
          name: '台账 & "附表"',
          rows: [['甲', null, 1], [], [true]],
          merges: ['A1:B2'],
          hiddenRows: [2],
          autoFilter: 'A1:C3',
        },
        { name: '隐藏', state: 'hidden', hiddenColumns: ['B', 'D:F'] },
        { name: '深藏', state: 'veryHidden' },
      ],
      { date1904: true, externalLinks: ['file:///D:/台账/上年.xlsx', '名册.xlsx'], hasMacros: true },
    );
    expect(await readXlsx(writeXlsx(workbook))).toEqual(workbook);
  });

  it('is found by its relationship, wherever it lies', async () => {
    const {
      'xl/workbook.xml': workbook,
      'xl/_rels/workbook.xml.rels': relationships,
      ...rest
    } = oneSheetParts('<sheetData><row><c><v>7</v></c></row></sheetData>');
    const moved = zipParts({
      ...rest,
      '_rels/.rels': relationshipsXml([{ id: 'r', type: 'officeDocument', target: '/book/main.xml' }]),
      'book/main.xml': workbook ?? '',
      'book/_rels/main.xml.rels': String(relationships)
        .replace('worksheets/', '../xl/worksheets/')
        .replace('styles.xml', '../xl/./styles.xml'),
    });
    expect(await readCells(moved)).toEqual({ A1: { value: 7 } });
  });

  it('is found without package relationships, by backslashes, and in any case', async () => {
    const parts = oneSheetParts('<sheetData><row><c><v>7</v></c></row></sheetData>');
    const { '_rels/.rels': _, ...rest } = parts;
    expect(await readCells(zipParts(rest))).toEqual({ A1: { value: 7 } });
    const backslashes = Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [name.replaceAll('/', '\\'), xml]),
    );
    expect(await readCells(zipParts(backslashes))).toEqual({ A1: { value: 7 } });
    const capitals = Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [name.toUpperCase(), xml]),
    );
    expect(await readCells(zipParts(capitals))).toEqual({ A1: { value: 7 } });
  });

  it('is read without styles and shared texts, and past names that climb out', async () => {
    const {
      'xl/styles.xml': _,
      'xl/sharedStrings.xml': __,
      ...rest
    } = oneSheetParts('<sheetData><row><c s="1"><v>7</v></c></row></sheetData>');
    expect(await readCells(zipParts({ ...rest, '../xl/workbook.xml': 'x', '__proto__/x.xml': 'x' }))).toEqual(
      { A1: { value: 7 } },
    );
  });

  it('is read with prefixes on every element', async () => {
    const prefixed = Object.fromEntries(
      Object.entries(
        oneSheetParts(
          '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
          {
            'xl/sharedStrings.xml': sharedStringsXml(['<t>甲</t>']),
          },
        ),
      ).map(([name, xml]) => [
        name,
        String(xml)
          .replace(/<(\/?)(?=[A-Za-z])/g, '<$1x:')
          .replace(/xmlns=/g, 'xmlns:x='),
      ]),
    );
    const sheet = await readFirstSheet(zipParts(prefixed));
    expect(sheet.rows[0]?.cells.get(1)).toEqual({ value: '甲' });
    expect(sheet.merges).toHaveLength(1);
  });

  it('leaves out chart sheets', async () => {
    const parts = oneSheetParts('<sheetData/>', {});
    const relationships = String(parts['xl/_rels/workbook.xml.rels']).replace('/worksheet"', '/chartsheet"');
    expect(
      (await readXlsx(zipParts({ ...parts, 'xl/_rels/workbook.xml.rels': relationships }))).sheets,
    ).toEqual([]);
  });

  it('is read from UTF-16 parts', async () => {
    const parts = oneSheetParts(
      '<sheetData><row><c t="inlineStr"><is><t>廉政</t></is></c></row></sheetData>',
    );
    const wide = Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        name,
        Buffer.from(`\ufeff${String(xml).replace('UTF-8', 'UTF-16')}`, 'utf16le'),
      ]),
    );
    expect(await readCells(zipParts(wide))).toEqual({ A1: { value: '廉政' } });
  });

  it('takes filter and protection of the sheet itself, not of its saved views', async () => {
    const views =
      '<customSheetViews><customSheetView><autoFilter ref="A1:B2"/></customSheetView></customSheetViews>';
    expect((await readFirstSheet(oneSheetXlsx('', {}, { tail: views }))).autoFilter).toBeUndefined();
  });
});

describe('rows and cells', () => {
  it('may lack their references', async () => {
    const rows =
      '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(await readCells(oneSheetXlsx(rows))).toEqual({
      A1: { value: 1 },
      C1: { value: 2 },
      C5: { value: 3 },
      D5: { value: 4 },
      A6: { value: 5 },
    });
  });

  it('may have references that name nothing', async () => {
    expect(
      await readCells(
        oneSheetXlsx('<row r="1"><c r="ZZZZ1"><v>1</v></c><c r=""><v>2</v></c><c r="1A"><v>3</v></c></row>'),
      ),
    ).toEqual({
      A1: { value: 1 },
      B1: { value: 2 },
      C1: { value: 3 },
    });
  });

  it('may come in any order and more than once', async () => {
    const sheet = await readFirstSheet(
      oneSheetXlsx(
        '<row r="9"><c r="A9"><v>9</v></c></row><row r="2"><c r="B2"><v>1</v></c></row><row r="2" hidden="true"><c r="A2"><v>2</v></c></row>',
      ),
    );
    expect(sheet.rows.map(({ row, hidden }) => [row, hidden])).toEqual([
      [2, true],
      [9, false],
    ]);
    expect(sheet.rows[0]?.cells).toEqual(
      new Map([
        [2, { value: 1 }],
        [1, { value: 2 }],
      ]),
    );
  });

  it('are kept only when they hold something or are hidden', async () => {
    const rows =
      '<row r="1"><c r="A1" s="1"/><c r="B1" s="1"></c></row><row r="2" hidden="1"/><row r="3"><c r="A3" t="inlineStr"><is><t/></is></c></row>';
    const sheet = await readFirstSheet(oneSheetXlsx(rows));
    expect(sheet.rows).toEqual([{ row: 2, hidden: true, cells: new Map() }]);
  });

  it('may be wrapped in comments, line breaks and odd quotes', async () => {
    const rows = `\n<!-- <row r="7"> --><row\n r = '2' ><c\tr='A2'  t = "inlineStr"\n><is\n><t\n>甲<!-- 乙 -->丙</t></is ></c ></row >`;
    expect(await readCells(oneSheetXlsx(rows))).toEqual({ A2: { value: '甲丙' } });
  });
});

describe('values', () => {
  const cells = (xml: string, replaced = {}) => readCells(oneSheetXlsx(`<row>${xml}</row>`, replaced));

  it.each([
    ['0', 0],
    ['-0.5', -0.5],
    ['1E-3', 0.001],
    ['1.1000000000000001', 1.1],
    ['0.1', 0.1],
    ['123456789012345', 123_456_789_012_345],
    ['110101199001011234', 110_101_199_001_011_230],
    [' 7 ', 7],
    ['.5', 0.5],
  ])('reads the number %s', async (text, value) => {
    expect(await cells(`<c><v>${text}</v></c>`)).toEqual({ A1: { value } });
  });

  it('keeps as text what claims to be a number and is none', async () => {
    expect(
      await cells('<c><v>abc</v></c><c t="zz"><v>1x</v></c><c><v>Infinity</v></c><c><v>0x10</v></c>'),
    ).toEqual({
      A1: { value: 'abc' },
      B1: { value: '1x' },
      C1: { value: 'Infinity' },
      D1: { value: '0x10' },
    });
  });

  it('joins rich text and leaves out phonetic readings', async () => {
    const items = [
      '<t>东</t>',
      '<r><rPr><sz val="9"/></rPr><t>东</t></r><r><t xml:space="preserve"> 京</t></r><rPh sb="0" eb="1"><t>トウ</t></rPh><phoneticPr fontId="1"/>',
      '<t/>',
      '',
    ];
    const xml = [0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    expect(await cells(xml, { 'xl/sharedStrings.xml': sharedStringsXml(items) })).toEqual({
      A1: { value: '东' },
      B1: { value: '东 京' },
    });
    expect(await cells(`<c t="inlineStr"><is>${items[1]}</is></c>`)).toEqual({ A1: { value: '东 京' } });
  });

  it('resolves entities, escapes and CDATA, and keeps blanks', async () => {
    const text = '<t> &lt;一&gt;_x000D_&#10;<![CDATA[<二&amp;>]]> </t>';
    const expected = { value: ' <一>\r\n<二&amp;> ' };
    expect(
      await cells(`<c t="s"><v>0</v></c><c t="inlineStr"><is>${text}</is></c>`, {
        'xl/sharedStrings.xml': sharedStringsXml([text]),
      }),
    ).toEqual({
      A1: expected,
      B1: expected,
    });
  });

  it('reads truth values and errors', async () => {
    expect(
      await cells(
        '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="b"><v>true</v></c><c t="e"><v>#REF!</v></c>',
      ),
    ).toEqual({
      A1: { value: true },
      B1: { value: false },
      C1: { value: true },
      D1: { value: null, error: '#REF!' },
    });
  });

  it('reads formulas with the values they had', async () => {
    const xml =
      '<c><f>A2&amp;"甲"</f><v>0</v></c><c t="str"><f ca="1">T(1)</f><v></v></c><c t="b"><f>TRUE</f><v>0</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c>' +
      '<c><f>B9</f></c><c><f t="shared" ref="F1:G1" si="0">A1+1</f><v>2</v></c><c><f t="shared" si="0"/><v>3</v></c><c t="str"><f>X1</f><v>乙_x000A_</v></c>';
    expect(await cells(xml)).toEqual({
      A1: { value: 0, formula: 'A2&"甲"' },
      B1: { value: '', formula: 'T(1)' },
      C1: { value: false, formula: 'TRUE' },
      D1: { value: null, formula: '1/0', error: '#DIV/0!' },
      E1: { value: null, formula: 'B9' },
      F1: { value: 2, formula: 'A1+1' },
      G1: { value: 3, formula: '' },
      H1: { value: '乙\n', formula: 'X1' },
    });
  });

  it('marks the cells that an array formula fills', async () => {
    const first = '<c><f t="array" ref="A1:B2">C1:D2</f><v>1</v></c><c><v>2</v></c><c><v>3</v></c>';
    const rows = `<row>${first}</row><row><c t="b"><v>1</v></c></row><row><c><f t="array" ref="A3">X1</f><v>4</v></c></row>`;
    expect(await readCells(oneSheetXlsx(rows))).toEqual({
      A1: { value: 1, formula: 'C1:D2' },
      B1: { value: 2, formula: '' },
      C1: { value: 3 },
      A2: { value: true, formula: '' },
      A3: { value: 4, formula: 'X1' },
    });
  });

  it('knows dates by the number format and keeps their serial numbers', async () => {
    const styles = stylesXml(['[红色]0.00;"天"d', 'yyyy"年"m"月"'], [31, 57]);
    const xml = [0, 1, 2, 3, 4, 5, 99].map((style) => `<c s="${style}"><v>45000.5</v></c>`).join('');
    const date = { value: 45_000.5, date: '2023-03-15T12:00' };
    const number = { value: 45_000.5 };
    expect(await cells(xml, { 'xl/styles.xml': styles })).toEqual({
      A1: number,
      B1: date,
      C1: number,
      D1: date,
      E1: date,
      F1: date,
      G1: number,
    });
    expect(await cells('<c s="1"><v>0.5</v></c><c s="1"><f>A9</f><v>45000</v></c>')).toEqual({
      A1: { value: 0.5 },
      B1: { value: 45_000, date: '2023-03-15', formula: 'A9' },
    });
  });

  it('turns ISO dates into serial numbers', async () => {
    expect(await cells('<c t="d"><v>2023-03-15T00:00:00</v></c><c t="d"><v>三月</v></c>')).toEqual({
      A1: { value: 45_000, date: '2023-03-15' },
      B1: { value: '三月' },
    });
  });
});

describe('a file that exceljs built', () => {
  it('is read as it was meant', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('台账', { state: 'hidden' });
    sheet.addRow(['岗位', 3, true, new Date(Date.UTC(2023, 2, 15))]);
    sheet.getCell('D1').numFmt = 'yyyy"年"m"月"d"日"';
    sheet.getCell('A3').value = { richText: [{ text: '风险' }, { text: '点', font: { bold: true } }] };
    sheet.getCell('B3').value = { formula: 'B1*2', result: 6 };
    sheet.mergeCells('A5:C6');
    sheet.getRow(3).hidden = true;
    sheet.getColumn(3).hidden = true;
    sheet.autoFilter = 'A1:D1';
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    expect(await readXlsx(bytes)).toEqual(
      buildWorkbook(PATH, [
        {
          name: '台账',
          state: 'hidden',
          rows: [
            ['岗位', 3, true, { value: 45_000, date: '2023-03-15' }],
            [],
            ['风险点', { value: 6, formula: 'B1*2' }],
          ],
          merges: ['A5:C6'],
          hiddenRows: [3],
          hiddenColumns: ['C'],
          autoFilter: 'A1:D1',
        },
      ]),
    );
  });
});
