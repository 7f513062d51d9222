import type { RowInsertion } from '../../../../src/core/edit';
import { openFileWorkbook } from '../../../../src/workbook/file/file-driver';
import { partsOf, partText } from '../annotate/marking';
import { oneSheetParts, type Parts, relationshipsXml, zipParts } from '../write-xlsx';

const SHEET = 'xl/worksheets/sheet1.xml';
const ROWS =
  '<row r="1"><c r="A1"><v>1</v></c></row>' +
  '<row r="2" spans="1:3" ht="30" customHeight="1" hidden="1"><c r="A2" s="1"><v>2</v></c><c r="B2"><v>3</v></c><c r="C2" s="1"/></row>' +
  '<row r="3"><c r="A3"><f>SUM(A1:A2)</f><v>3</v></c><c r="B3" t="str"><f>"A9"&amp;B4</f><v>A9</v></c></row>';

async function inserted(parts: Parts, insertion: Partial<RowInsertion> = {}) {
  const original = zipParts(parts);
  const driver = openFileWorkbook(original, '台账.xlsx');
  const outcome = await driver.insertRows([{ sheet: '台账', after: 2, count: 2, ...insertion }]);
  const bytes = driver.bytes();
  await driver.takeBackRows(outcome.made);
  expect(partsOf(driver.bytes())).toEqual(partsOf(original));
  return { outcome, bytes };
}

/** The sheet after two rows were put in below row 2; `head` and `tail` stand around its cells. */
async function sheetWith(tail: string, rows = ROWS, head = ''): Promise<string> {
  const { bytes } = await inserted(oneSheetParts(`${head}<sheetData>${rows}</sheetData>${tail}`));
  return partText(bytes, SHEET)
    .replace(/^[\s\S]*?<worksheet[^>]*>/, '')
    .replace('</worksheet>', '');
}

/** What stands after the cells then. */
async function tailOf(tail: string): Promise<string> {
  return (await sheetWith(tail)).replace(/^[\s\S]*<\/sheetData>/, '');
}

/** Another part, named by a relationship of the sheet, then. */
async function partOf(type: string, name: string, xml: string, sheetTail = ''): Promise<string> {
  const { bytes } = await inserted(
    oneSheetParts(`<sheetData>${ROWS}</sheetData>${sheetTail}`, {
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([{ id: 'rId1', type, target: `../${name}` }]),
      [`xl/${name}`]: xml,
    }),
  );
  return partText(bytes, `xl/${name}`);
}

describe('rows put into a sheet part', () => {
  it('look like the row above and push down what is below', async () => {
    expect(await sheetWith('')).toBe(
      `<sheetData>${ROWS.slice(0, ROWS.indexOf('<row r="3"'))}` +
        '<row r="3" ht="30" customHeight="1"><c r="A3" s="1"/><c r="C3" s="1"/></row>' +
        '<row r="4" ht="30" customHeight="1"><c r="A4" s="1"/><c r="C4" s="1"/></row>' +
        '<row r="5"><c r="A5"><f>SUM(A1:A4)</f><v>3</v></c><c r="B5" t="str"><f>"A9"&amp;B6</f><v>A9</v></c></row>' +
        '</sheetData>',
    );
  });

  it('leave a height that Excel chose to Excel', async () => {
    expect(await sheetWith('', '<row r="2" ht="45.5"><c r="A2" s="1"/></row>')).toContain(
      '<row r="3"><c r="A3" s="1"/></row>',
    );
  });

  it('find their place where rows and cells do not say theirs', async () => {
    const rows = '<row><c><v>1</v></c></row><row><c s="1"><v>2</v></c></row><row><c><f>A2</f></c></row>';
    const { bytes } = await inserted(oneSheetParts(`<sheetData>${rows}</sheetData>`));
    const read = await openFileWorkbook(bytes, 'a.xlsx').read();
    expect(read.sheets[0]?.rows.map(({ row, cells }) => [row, [...cells.keys()]])).toEqual([
      [1, [1]],
      [2, [1]],
      [5, [1]],
    ]);
  });

  it('keep the prefix of a sheet’s elements', async () => {
    const xml = (text: string) => text.replace(/<(\/?)(?=[a-z])/g, '<$1x:');
    const parts = oneSheetParts(`<sheetData>${ROWS}</sheetData>`);
    const sheet = String(parts[SHEET]).replace('xmlns=', 'xmlns:x=');
    const { bytes } = await inserted({ ...parts, [SHEET]: xml(sheet) });
    expect(partText(bytes, SHEET)).toContain('<x:c r="A4" s="1"/><x:c r="C4" s="1"/></x:row><x:row r="5">');
  });

  it('write shared formulas out', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"></f><v>3</v></c><c r="B3"><f>A1</f></c></row>';
    expect(await sheetWith('', rows)).toBe(
      '<sheetData><row r="1"><c r="A1"><f>B1*2</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f>B2*2</f><v>2</v></c></row><row r="3"/><row r="4"/>' +
        '<row r="5"><c r="A5"><f>B5*2</f><v>3</v></c><c r="B5"><f>A1</f></c></row></sheetData>',
    );
  });

  it('move array formulas, and cut none', async () => {
    const array = '<row r="4"><c r="A4"><f t="array" ref="A4:A6">B4:B6</f><v>1</v></c></row>';
    expect(await sheetWith('', array)).toContain('<c r="A6"><f t="array" ref="A6:A8">B6:B8</f>');
    const parts = oneSheetParts(`<sheetData>${array.replaceAll('4', '2')}</sheetData>`);
    const { outcome } = await inserted(parts);
    expect(outcome.refused.map(({ reason }) => reason)).toEqual(['unsafe']);
  });

  it('extend the stated dimension and move what the window shows', async () => {
    const head =
      '<dimension ref="A1:C3"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A4" state="frozen"/><selection activeCell="B3" sqref="B3 A1"/></sheetView></sheetViews>';
    expect(await sheetWith('', ROWS, head)).toContain(
      '<dimension ref="A1:C5"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A6" state="frozen"/><selection activeCell="B5" sqref="B5 A1"/></sheetView></sheetViews>',
    );
  });
});

describe('what stands around the cells', () => {
  it.each([
    ['<autoFilter ref="A1:C2"/>', '<autoFilter ref="A1:C4"/>'],
    ['<autoFilter ref="A1:C3"/>', '<autoFilter ref="A1:C5"/>'],
    [
      '<mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells>',
      '<mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells>',
    ],
    [
      '<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>',
      '<mergeCells count="3"><mergeCell ref="A2:B2"/><mergeCell ref="A3:B3"/><mergeCell ref="A4:B4"/></mergeCells>',
    ],
    [
      '<conditionalFormatting sqref="B1:B2 D9"><cfRule type="expression"><formula>AND($B1&lt;2,COUNTIF(B$1:B$2,B1)&gt;1)</formula></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="B1:B4 D11"><cfRule type="expression"><formula>AND($B1&lt;2,COUNTIF(B$1:B$4,B1)&gt;1)</formula></cfRule></conditionalFormatting>',
    ],
    [
      '<dataValidations count="1"><dataValidation type="list" sqref="C2"><formula1>$E$3:$E$9</formula1></dataValidation></dataValidations>',
      '<dataValidations count="1"><dataValidation type="list" sqref="C2:C4"><formula1>$E$5:$E$11</formula1></dataValidation></dataValidations>',
    ],
    [
      '<hyperlinks><hyperlink ref="A2" location="A9"/><hyperlink ref="A3"/></hyperlinks>',
      '<hyperlinks><hyperlink ref="A2" location="A9"/><hyperlink ref="A5"/></hyperlinks>',
    ],
    [
      '<rowBreaks count="2"><brk id="1" max="9"/><brk id="2" max="9"/></rowBreaks>',
      '<rowBreaks count="2"><brk id="1" max="9"/><brk id="4" max="9"/></rowBreaks>',
    ],
    [
      '<extLst><ext><x14:dataValidation><x14:formula1><xm:f>表2!A3</xm:f></x14:formula1><xm:sqref>B2:B2</xm:sqref></x14:dataValidation></ext></extLst>',
      '<extLst><ext><x14:dataValidation><x14:formula1><xm:f>表2!A3</xm:f></x14:formula1><xm:sqref>B2:B4</xm:sqref></x14:dataValidation></ext></extLst>',
    ],
    [
      '<extLst><ext><x14:sparkline><xm:f>台账!A1:B2</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></ext></extLst>',
      '<extLst><ext><x14:sparkline><xm:f>台账!A1:B4</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></ext></extLst>',
    ],
    ['<!-- <autoFilter ref="A1:C3"/> -->', '<!-- <autoFilter ref="A1:C3"/> -->'],
  ])('%s', async (before, after) => {
    expect(await tailOf(before)).toBe(after);
  });
});

describe('other parts', () => {
  it('name the cells where they are then', async () => {
    const workbook = String(oneSheetParts('<sheetData/>')['xl/workbook.xml']);
    const names = (area: string, title: string) =>
      `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">${area}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">${title}</definedName></definedNames>`;
    const parts = oneSheetParts(`<sheetData>${ROWS}</sheetData>`, {
      'xl/workbook.xml': workbook.replace(
        '</workbook>',
        `${names('台账!$A$1:$C$2', '台账!$1:$2')}</workbook>`,
      ),
    });
    const { bytes } = await inserted(parts);
    expect(partText(bytes, 'xl/workbook.xml')).toContain(names('台账!$A$1:$C$4', '台账!$1:$2'));
  });

  it('grow a table, its totals row below the new ones', async () => {
    const table = (ref: string, totals: string, filter: string) =>
      `<table ref="${ref}"${totals}><autoFilter ref="${filter}"/><tableColumns><tableColumn name="a"><calculatedColumnFormula>A3+表1[a]</calculatedColumnFormula></tableColumn></tableColumns></table>`;
    const name = 'tables/table1.xml';
    expect(await partOf('table', name, table('A1:B2', '', 'A1:B2'))).toBe(
      table('A1:B4', '', 'A1:B4').replace('A3+', 'A5+'),
    );
    expect(await partOf('table', name, table('A1:B3', ' totalsRowCount="1"', 'A1:B2'))).toBe(
      table('A1:B5', ' totalsRowCount="1"', 'A1:B4').replace('A3+', 'A5+'),
    );
  });

  it('do not grow a table whose rows a query fetches', async () => {
    const parts = oneSheetParts(`<sheetData>${ROWS}</sheetData>`, {
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([
        { id: 'rId1', type: 'table', target: '../tables/table1.xml' },
      ]),
      'xl/tables/table1.xml': '<table ref="A1:B3" tableType="queryTable"/>',
    });
    expect((await inserted(parts)).outcome.refused.map(({ reason }) => reason)).toEqual(['unsafe']);
  });

  it('move notes and their boxes', async () => {
    const comments = '<comments><commentList><comment ref="A2"/><comment ref="B3"/></commentList></comments>';
    expect(await partOf('comments', 'comments1.xml', comments)).toBe(comments.replace('B3', 'B5'));
    const shape = (anchor: string, row: number) =>
      `<xml><v:shape><x:ClientData><x:Anchor>${anchor}</x:Anchor><x:Row>${row}</x:Row></x:ClientData></v:shape></xml>`;
    expect(await partOf('vmlDrawing', 'drawings/vml1.vml', shape('1, 15, 1, 10, 3, 15, 5, 4', 2))).toBe(
      shape('1, 15, 1, 10, 3, 15, 7, 4', 4),
    );
  });

  it('move pictures, and stretch those that are tied to both ends', async () => {
    const anchor = (editAs: string, from: number, to: number) =>
      `<xdr:wsDr><xdr:twoCellAnchor${editAs}><xdr:from><xdr:col>9</xdr:col><xdr:row>${from}</xdr:row></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:row>${to}</xdr:row></xdr:to><xdr:row>7</xdr:row></xdr:twoCellAnchor></xdr:wsDr>`;
    const name = 'drawings/drawing1.xml';
    expect(await partOf('drawing', name, anchor('', 1, 4))).toBe(anchor('', 1, 6));
    expect(await partOf('drawing', name, anchor('', 2, 4))).toBe(anchor('', 4, 6));
    expect(await partOf('drawing', name, anchor(' editAs="oneCell"', 1, 4))).toBe(
      anchor(' editAs="oneCell"', 1, 4),
    );
    expect(await partOf('drawing', name, anchor(' editAs="oneCell"', 3, 4))).toBe(
      anchor(' editAs="oneCell"', 5, 6),
    );
    expect(await partOf('drawing', name, anchor(' editAs="absolute"', 3, 4))).toBe(
      anchor(' editAs="absolute"', 3, 4),
    );
  });

  it('move a pivot table, and cut none', async () => {
    const pivot = (ref: string) => `<pivotTableDefinition><location ref="${ref}"/></pivotTableDefinition>`;
    expect(await partOf('pivotTable', 'pivotTables/p1.xml', pivot('A9:B12'))).toBe(pivot('A11:B14'));
    const parts = oneSheetParts(`<sheetData>${ROWS}</sheetData>`, {
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([
        { id: 'rId1', type: 'pivotTable', target: '../pivotTables/p1.xml' },
      ]),
      'xl/pivotTables/p1.xml': pivot('A2:B4'),
    });
    expect((await inserted(parts)).outcome.made).toEqual([]);
  });

  it('follow in charts, in the sources of pivot tables and in the order of calculation', async () => {
    const chain = '<calcChain><c r="A3" i="1"/><c r="B3"/><c r="A3" i="2"/><c r="A9"/></calcChain>';
    const chart = (rows: string) => `<c:chart><c:f>台账!${rows}</c:f><c:f>别的!A3</c:f></c:chart>`;
    const cache = (ref: string) =>
      `<pivotCacheDefinition><worksheetSource ref="${ref}" sheet="台账"/></pivotCacheDefinition>`;
    const relationships = String(oneSheetParts('')['xl/_rels/workbook.xml.rels']);
    const more = relationshipsXml([
      { id: 'c', type: 'calcChain', target: 'calcChain.xml' },
      { id: 'p', type: 'pivotCacheDefinition', target: 'pivotCache/d1.xml' },
    ]).replace(/^[\s\S]*?<Relationships[^>]*>/, '');
    const { bytes } = await inserted(
      oneSheetParts(`<sheetData>${ROWS}</sheetData>`, {
        'xl/_rels/workbook.xml.rels': relationships.replace('</Relationships>', more),
        'xl/calcChain.xml': chain,
        'xl/pivotCache/d1.xml': cache('A1:B2'),
        'xl/charts/chart1.xml': chart('$B$1:$B$2'),
      }),
    );
    expect(partText(bytes, 'xl/calcChain.xml')).toBe(
      '<calcChain><c r="A5" i="1"/><c r="B5"/><c r="A3" i="2"/><c r="A9"/></calcChain>',
    );
    expect(partText(bytes, 'xl/pivotCache/d1.xml')).toBe(cache('A1:B4'));
    expect(partText(bytes, 'xl/charts/chart1.xml')).toBe(chart('$B$1:$B$4'));
  });
});
