import type { CellValue } from '../../../src/core/cell';
import { parseCellName } from '../../../src/core/location';
import { spliceSheet } from '../../../src/workbook/file/sheet-splice';

/** The sheet XML after writing values to cells by their names. */
function spliced(sheet: string, values: Readonly<Record<string, CellValue>>): string {
  const edits = Object.entries(values).map(([name, after]) => {
    const place = parseCellName(name);
    if (!place) throw new Error(name);
    return { sheet: '台账', ...place, before: null, after };
  });
  return new TextDecoder().decode(spliceSheet(new TextEncoder().encode(sheet), edits));
}

function rowsAfter(rows: string, values: Readonly<Record<string, CellValue>>): string {
  return spliced(`<worksheet><sheetData>${rows}</sheetData></worksheet>`, values).replace(
    /^<worksheet><sheetData>|<\/sheetData><\/worksheet>$/g,
    '',
  );
}

describe('spliceSheet', () => {
  it('replaces a value and keeps the style, and every other byte', () => {
    const rows = '<row r="1"  ht="20"><c r="A1" s="3" t="s"><v>0</v></c><c  r="B1" s="4"><v>1</v></c></row>';
    expect(rowsAfter(rows, { A1: '甲' })).toBe(
      '<row r="1"  ht="20"><c r="A1" s="3" t="inlineStr"><is><t>甲</t></is></c><c  r="B1" s="4"><v>1</v></c></row>',
    );
    expect(rowsAfter(rows, { B1: true, A1: 2.5 })).toBe(
      '<row r="1"  ht="20"><c r="A1" s="3"><v>2.5</v></c><c r="B1" s="4" t="b"><v>1</v></c></row>',
    );
    expect(rowsAfter(rows, { A1: null, B1: '' })).toBe(
      '<row r="1"  ht="20"><c r="A1" s="3"/><c r="B1" s="4"/></row>',
    );
  });

  it('keeps blanks and what XML cannot hold', () => {
    expect(rowsAfter('<row r="1"/>', { A1: ' <&>\u0001' })).toBe(
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> &lt;&amp;&gt;_x0001_</t></is></c></row>',
    );
  });

  it('inserts cells where they belong and drops the hint of spans', () => {
    expect(
      rowsAfter('<row r="1" spans="2:2"><c r="B1"/><c r="D1"/></row>', { A1: 1, C1: 3, E1: 5, F1: 6 }),
    ).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1"><v>3</v></c><c r="D1"/><c r="E1"><v>5</v></c><c r="F1"><v>6</v></c></row>',
    );
  });

  it('inserts rows where they belong', () => {
    expect(rowsAfter('<row r="2"/><row r="4"/>', { A1: 1, A3: 3, A5: 5, B3: 4 })).toBe(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="3"><c r="A3"><v>3</v></c><c r="B3"><v>4</v></c></row><row r="4"/><row r="5"><c r="A5"><v>5</v></c></row>',
    );
  });

  it('gives new cells the style of the cell above, from row to row', () => {
    expect(rowsAfter('<row r="1"><c r="A1" s="7"/><c r="B1"/></row>', { A2: 1, A3: 2, B2: 3, A5: 4 })).toBe(
      '<row r="1"><c r="A1" s="7"/><c r="B1"/></row><row r="2"><c r="A2" s="7"><v>1</v></c><c r="B2"><v>3</v></c></row>' +
        '<row r="3"><c r="A3" s="7"><v>2</v></c></row><row r="5"><c r="A5"><v>4</v></c></row>',
    );
  });

  it('inserts nothing for what is cleared and not there', () => {
    const rows = '<row r="1"><c r="A1"/></row>';
    expect(rowsAfter(rows, { B1: null, A2: '' })).toBe(rows);
  });

  it('finds rows and cells without references, and leaves them so', () => {
    expect(
      rowsAfter('<row><c><v>1</v></c><c s="2"><v>2</v></c></row><row><c/></row>', { B1: 9, C2: 8 }),
    ).toBe('<row><c><v>1</v></c><c r="B1" s="2"><v>9</v></c></row><row><c/><c r="C2"><v>8</v></c></row>');
  });

  it('changes every copy of a cell that is stored twice', () => {
    expect(
      rowsAfter(
        '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>',
        { A1: null },
      ),
    ).toBe('<row r="1"><c r="A1"/><c r="A1"/></row><row r="1"><c r="A1"/></row>');
  });

  it('fills a sheet without cells', () => {
    expect(spliced('<worksheet><sheetData/><pageMargins/></worksheet>', { B2: 1, A1: 2 })).toBe(
      '<worksheet><sheetData><row r="1"><c r="A1"><v>2</v></c></row><row r="2"><c r="B2"><v>1</v></c></row></sheetData><pageMargins/></worksheet>',
    );
  });

  it('writes with the prefix of the sheet', () => {
    expect(
      spliced('<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"/></x:sheetData></x:worksheet>', {
        A1: '甲',
        A2: 1,
      }),
    ).toBe(
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });

  it('extends the dimension to a new cell, and only then', () => {
    const sheet =
      '<worksheet><dimension ref="A1:B2"/><sheetData><row r="1"><c r="A1"/></row></sheetData></worksheet>';
    expect(spliced(sheet, { D9: 1 })).toContain('<dimension ref="A1:D9"/>');
    expect(spliced(sheet, { A1: 1, B2: 1 })).toContain('<dimension ref="A1:B2"/>');
  });
});
