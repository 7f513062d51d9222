import { docxParagraphs } from '../../src/policy/docx/docx-paragraphs';
import { formatListNumber } from '../../src/policy/docx/number-formats';

const LEVELS = [
  ['chineseCountingThousand', '%1、'],
  ['chineseCounting', '（%2）'],
  ['decimal', '%3.'],
]
  .map(
    ([format, text], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  )
  .join('');
const NUMBERING = `<w:numbering><w:abstractNum w:abstractNumId="7">${LEVELS}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>`;
const STYLES = `<w:styles><w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Item"><w:basedOn w:val="Base"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`;

function p(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

function listed(list: number, level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

function marks(body: string): string[] {
  const parts = {
    document: `<w:document><w:body>${body}</w:body></w:document>`,
    numbering: NUMBERING,
    styles: STYLES,
  };
  return docxParagraphs(parts).map(({ mark, text }) => `${mark}${text}`);
}

describe('the numbers that Word shows', () => {
  it('count on, begin anew under the next heading, and start again where the list says so', () => {
    const body = [
      listed(1, 0),
      listed(1, 1),
      listed(1, 1),
      listed(1, 0),
      listed(1, 1),
      listed(2, 0),
      listed(2, 0),
    ];
    expect(marks(body.map((place) => p('甲', place)).join(''))).toEqual([
      ...['一、甲', '（一）甲', '（二）甲', '二、甲', '（一）甲', '一、甲', '二、甲'],
    ]);
  });

  it('come from styles, their own or inherited, unless the paragraph says no', () => {
    const none = '<w:pStyle w:val="Base"/><w:numPr><w:numId w:val="0"/></w:numPr>';
    const body = p('甲', '<w:pStyle w:val="Base"/>') + p('乙', '<w:pStyle w:val="Item"/>') + p('丙', none);
    expect(marks(body)).toEqual(['一、甲', '（一）乙', '丙']);
  });

  it('leave out deleted text and fields, and read what was inserted', () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const body = `<w:p>${run('甲')}<w:del><w:r><w:delText>乙</w:delText></w:r></w:del><w:ins>${run('丙')}</w:ins></w:p>`;
    expect(marks(body)).toEqual(['甲丙']);
  });

  it('counts table rows as one paragraph each, with merged cells filled in', () => {
    const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('甲', '<w:vMerge w:val="restart"/>')}${cell('乙')}</w:tr>
      <w:tr>${cell('', '<w:vMerge/>')}${cell('丙')}</w:tr><w:tr>${cell('丁', '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`;
    expect(marks(p('前') + table + p('后'))).toEqual(['前', '甲\t乙', '甲\t丙', '丁\t丁', '后']);
  });

  it.each([
    ['chineseCounting', 21, '二十一'],
    ['japaneseCounting', 10, '十'],
    ['decimalZero', 3, '03'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalEnclosedCircle', 2, '②'],
    ['chineseLegalSimplified', 3, '叁'],
    ['ideographTraditional', 1, '甲'],
    ['upperRoman', 14, 'XIV'],
    ['lowerLetter', 28, 'bb'],
    ['somethingNew', 5, '5'],
    ['none', 5, ''],
  ])('%s', (format, number, shown) => {
    expect(formatListNumber(format, number)).toBe(shown);
  });
});
