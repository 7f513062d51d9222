import { strToU8 } from 'fflate';
import type { DocumentLayout } from '../../../src/document/layout/document-layout';
import { readDocxLayout } from '../../../src/document/layout/read-docx-layout';
import { docxParts, inList, paragraph } from '../docx-sample';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const font = (name: string): string => `<w:rFonts w:eastAsia="${name}"/>`;
const layoutOf = (body: string, styles = ''): DocumentLayout => readDocxLayout(docxParts(body, '', styles));
const first = (body: string, styles = '') => layoutOf(body, styles).paragraphs[0];

const DEFAULTS =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsia="宋体"/><w:sz w:val="21"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="560" w:lineRule="exact"/></w:pPr></w:pPrDefault></w:docDefaults>';
const style = (id: string, rest: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}" ${more}><w:name w:val="${id}"/>${rest}</w:style>`;

describe('the letters of a paragraph', () => {
  const styles = [
    DEFAULTS,
    style('Normal', `<w:rPr><w:sz w:val="28"/></w:rPr>`, 'w:default="1"'),
    style('Body', `<w:basedOn w:val="Normal"/><w:rPr>${font('仿宋')}</w:rPr>`),
    style('Deep', `<w:basedOn w:val="Body"/><w:rPr><w:sz w:val="32"/></w:rPr>`),
    style('Ring', `<w:basedOn w:val="Ring"/>`),
    '<w:style w:type="character" w:styleId="Loud"><w:name w:val="Loud"/><w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr></w:style>',
  ].join('');

  it.each([
    ['the defaults, where no style says more', '<w:pStyle w:val="Ring"/>', '', '宋体', 10.5],
    ['the default style', '', '', '宋体', 14],
    ['a style', '<w:pStyle w:val="Body"/>', '', '仿宋', 14],
    ['a style upon a style', '<w:pStyle w:val="Deep"/>', '', '仿宋', 16],
    ['a style of letters', '<w:pStyle w:val="Deep"/>', '<w:rStyle w:val="Loud"/>', '黑体', 16],
    ['the run', '<w:pStyle w:val="Deep"/>', `${font('楷体')}<w:sz w:val="44"/>`, '楷体', 22],
    ['an unknown style', '<w:pStyle w:val="None"/>', '', '宋体', 14],
  ])('come from %s', (_where, properties, run, name, size) => {
    const body = `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t>文</w:t></w:r></w:p>`;
    expect(first(body, styles)?.pieces).toEqual([{ text: '文', font: name, size }]);
  });

  it('come from the theme where a style points there', () => {
    const theme =
      '<a:theme xmlns:a="a"><a:themeElements><a:fontScheme><a:majorFont><a:ea typeface="黑体"/></a:majorFont><a:minorFont><a:ea typeface=""/><a:font script="Hant" typeface="新細明體"/><a:font script="Hans" typeface="等线"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>';
    const run = (fonts: string): string => `<w:r><w:rPr><w:rFonts ${fonts}/></w:rPr><w:t>文</w:t></w:r>`;
    const body = `<w:p>${run('w:eastAsiaTheme="minorEastAsia" w:eastAsia="宋体"')}${run('w:eastAsiaTheme="majorEastAsia"')}</w:p>`;
    const parts = { ...docxParts(body), 'word/theme/theme1.xml': strToU8(theme) };
    expect(readDocxLayout(parts).paragraphs[0]?.pieces.map((piece) => piece.font)).toEqual(['等线', '黑体']);
    expect(first(body)?.pieces.map((piece) => piece.font)).toEqual(['宋体', '']);
  });

  it('are those of what is shown: insertions and links, no deletions', () => {
    const body =
      '<w:p><w:ins><w:r><w:t>甲</w:t></w:r></w:ins><w:hyperlink><w:r><w:t>乙</w:t></w:r></w:hyperlink><w:del><w:r><w:t>丙</w:t></w:r></w:del></w:p>';
    expect(first(body)?.pieces.map(({ text }) => text)).toEqual(['甲', '乙']);
  });
});

describe('the place of a paragraph', () => {
  const size = '<w:rPr><w:sz w:val="32"/></w:rPr>';
  const set = (properties: string): string =>
    `<w:p><w:pPr>${properties}</w:pPr><w:r>${size}<w:t>文</w:t></w:r></w:p>`;

  it.each([
    ['<w:ind w:firstLine="640"/>', 2],
    ['<w:ind w:firstLineChars="200" w:firstLine="100"/>', 2],
    ['<w:ind w:firstLineChars="0" w:firstLine="320"/>', 1],
    ['<w:ind w:hanging="320"/>', -1],
    ['', 0],
  ])('%s stands in by %d characters', (properties, characters) => {
    expect(first(set(properties))?.firstLine).toBe(characters);
  });

  const grid = '<w:sectPr><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>';
  it.each([
    ['<w:spacing w:line="579" w:lineRule="exact"/>', '', { points: 28.95 }],
    ['<w:spacing w:line="560" w:lineRule="atLeast"/>', '', { points: 28 }],
    ['<w:spacing w:line="360" w:lineRule="auto"/>', '', { multiple: 1.5 }],
    ['', '', { multiple: 1 }],
    ['', grid, { points: 28.95 }],
    ['<w:snapToGrid w:val="0"/>', grid, { multiple: 1 }],
    ['', grid.replace('579', '312'), { multiple: 1 }],
    ['', grid.replace('lines', 'default'), { multiple: 1 }],
  ])('%s %s has lines of %p', (properties, section, height) => {
    expect(first(set(properties) + section)?.lineHeight).toEqual(height);
  });

  it('is that of a list where Word numbers it', () => {
    const { paragraphs } = layoutOf(paragraph(['甲'], inList(0)) + paragraph(['乙'], inList(0, 0)));
    expect(paragraphs.map((each) => each?.isListed)).toEqual([true, false]);
  });
});

describe('pages and tables', () => {
  const upright =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:bottom="-1984" w:left="1304" w:gutter="283" w:right="1474"/></w:sectPr>';
  const turned =
    '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1587" w:bottom="1474" w:left="1984" w:right="2098"/></w:sectPr>';
  const row = '<w:tr><w:tc><w:p/></w:tc></w:tr>';
  const table = (type: string): string =>
    `<w:tbl><w:tblPr><w:tblW w:type="${type}" w:w="5000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1440"/><w:gridCol w:w="1440"/></w:tblGrid>${row}${row}</w:tbl>`;

  it('are told with the lines they begin with', () => {
    const { sections, paragraphs, tables } = layoutOf(
      `${paragraph(['甲'])}${table('dxa')}${paragraph([''], upright)}${paragraph(['乙'])}${table('pct')}<w:p/>${turned}`,
    );
    expect(paragraphs.map((each) => each?.section ?? null)).toEqual([0, null, null, 0, 1, null, null, 1]);
    expect(sections.map(({ line }) => line)).toEqual([0, 4]);
    const [page] = sections;
    const rounded = Object.entries(page ?? {}).map(([name, length]) => [name, Math.round(length)]);
    expect(Object.fromEntries(rounded)).toEqual({
      line: 0,
      width: 210,
      height: 297,
      top: 37,
      bottom: 35,
      left: 28,
      right: 26,
    });
    expect(tables).toEqual([
      { line: 1, section: 0, width: expect.closeTo(50.8), columns: 2 },
      { line: 5, section: 1, width: null, columns: 2 },
    ]);
  });

  it.each([
    ['<w:fldSimple w:instr=" PAGE "/>', true],
    ['<w:r><w:instrText xml:space="preserve"> PAGE  \\* MERGEFORMAT</w:instrText></w:r>', true],
    ['<w:r><w:pgNum/></w:r>', true],
    ['<w:r><w:instrText>NUMPAGES</w:instrText></w:r>', false],
    ['<w:r><w:t>PAGE</w:t></w:r>', false],
  ])('a footer with %s counts the pages: %p', (content, counts) => {
    const footer = strToU8(`<w:ftr ${W}><w:p>${content}</w:p></w:ftr>`);
    const parts = { ...docxParts('<w:p/>'), 'word/footer1.xml': footer };
    expect(readDocxLayout(parts).hasPageNumbers).toBe(counts);
    expect(readDocxLayout(docxParts('<w:p/>')).hasPageNumbers).toBe(false);
  });
});
