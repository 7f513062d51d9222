import fc from 'fast-check';
import { columnWidths, tableGrid } from '../../../src/report/docx/table-grid';
import { childElements } from '../../../src/report/html/node';
import { parseHtml } from '../../../src/report/html/parse-html';
import { docxBody, paragraphsOf, plainText } from '../../support/docx-parts';

function parseTable(html: string) {
  const [table] = childElements(parseHtml(html));
  if (table === undefined) throw new Error('no table');
  return table;
}

describe('tableGrid', () => {
  it('places cells past the rows that others span', () => {
    const rows = tableGrid(
      parseTable(
        '<table><thead><tr><th rowspan="2">序号</th><th colspan="2">风险</th></tr><tr><th>等级</th><th>数量</th></tr></thead>' +
          '<tbody><tr><td>1</td><td>高</td><td>2</td></tr></tbody></table>',
      ),
    );
    expect(rows.map((row) => row.isHead)).toEqual([true, true, false]);
    expect(rows.map((row) => row.cells.map((cell) => cell.column))).toEqual([
      [0, 1],
      [1, 2],
      [0, 1, 2],
    ]);
  });
});

describe('columnWidths', () => {
  it('follows data-widths when there is one for every column', () => {
    const table = parseTable('<table data-widths="20,30,50"><tr><td>a</td><td>b</td><td>c</td></tr></table>');
    expect(columnWidths(table, tableGrid(table), 1000)).toEqual([200, 300, 500]);
  });

  it('else gives long texts more room, within bounds', () => {
    const table = parseTable(
      `<table data-widths="50"><tr><td>1</td><td>${'长'.repeat(12)}</td><td>${'长'.repeat(99)}</td></tr></table>`,
    );
    expect(columnWidths(table, tableGrid(table), 4000)).toEqual([400, 1200, 2400]);
  });

  it('always adds up to the width of the table', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(40), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1000, max: 13000 }),
        (lengths, width) => {
          const table = parseTable(
            `<table><tr>${lengths.map((n) => `<td>${'字'.repeat(n)}</td>`).join('')}</tr></table>`,
          );
          const widths = columnWidths(table, tableGrid(table), width);
          expect(widths.reduce((sum, one) => sum + one, 0)).toBe(width);
        },
      ),
    );
  });
});

describe('a table in the Word file', () => {
  const HTML =
    '<table><caption>表1</caption><thead><tr><th>等级</th><th>说明</th></tr></thead>' +
    '<tbody><tr><td>高</td><td>这里的说明文字超过了十四个字所以靠左</td></tr></tbody></table><p>后文</p>';

  it('has its caption above and a blank line below', async () => {
    expect(paragraphsOf(await docxBody(HTML)).map(plainText)).toEqual([
      '表1',
      '等级',
      '说明',
      '高',
      '这里的说明文字超过了十四个字所以靠左',
      '',
      '后文',
    ]);
  });

  it('repeats its head, breaks no row, is as wide as the text', async () => {
    const body = await docxBody(HTML);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(2);
    expect(body).toMatch(/<w:tblW (?=[^>]*w:w="8845")(?=[^>]*w:type="dxa")/);
    expect(body).toContain('<w:tblLayout w:type="fixed"/>');
  });

  it('sets long texts flush left, short ones centred', async () => {
    const cells = paragraphsOf(await docxBody(HTML)).filter((paragraph) => /Gw(Head)?Cell/.test(paragraph));
    expect(cells.map((cell) => /<w:jc w:val="(\w+)"/.exec(cell)?.[1])).toEqual([
      'center',
      'center',
      'center',
      'left',
    ]);
  });

  it('writes spans', async () => {
    const body = await docxBody(
      '<table><tr><td rowspan="2">甲</td><td colspan="2">乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>',
    );
    expect(body).toContain('<w:gridSpan w:val="2"/>');
    expect(body).toContain('<w:vMerge w:val="restart"/>');
  });

  it('overrules nothing of the styles: a caption stays with its table', async () => {
    expect(await docxBody(HTML)).not.toContain('<w:keepNext');
  });

  it('leaves out a table without rows', async () => {
    expect(await docxBody('<table><caption>空表</caption></table>')).not.toContain('<w:tbl>');
  });
});
