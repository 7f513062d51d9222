import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { UserError } from '../../src/core/errors';
import { openDocx, packDocx } from '../../src/document/docx-package';
import { readDocxParagraphs } from '../../src/document/read-docx-paragraphs';
import { docxParts, inList, listLevel, paragraph } from './docx-sample';

const LEVELS =
  listLevel(0, 'chineseCountingThousand', '%1、') +
  listLevel(1, 'chineseCounting', '（%2）') +
  listLevel(2, 'decimal', '%3.') +
  listLevel(3, 'bullet', '');

describe('readDocxParagraphs', () => {
  it('joins runs and counts empty paragraphs', () => {
    const lines = readDocxParagraphs(
      docxParts(paragraph(['临河县', '水务局']) + paragraph([]) + paragraph(['a&amp;b'])),
    );
    expect(lines.map(({ text }) => text)).toEqual(['临河县水务局', '', 'a&b']);
  });

  it('shows the numbers that Word counts', () => {
    const body = [
      paragraph(['甲'], inList(0)),
      paragraph(['子'], inList(1)),
      paragraph(['丑'], inList(1)),
      paragraph(['寅'], inList(2)),
      paragraph(['点'], inList(3)),
      paragraph(['乙'], inList(0)),
      paragraph(['卯'], inList(1)),
      paragraph(['丙'], inList(0, 2)),
      paragraph(['丁'], inList(0, 2)),
    ].join('');
    const lines = readDocxParagraphs(docxParts(body, LEVELS));
    expect(lines.map(({ text }) => text)).toEqual([
      '一、甲',
      '（一）子',
      '（二）丑',
      '1.寅',
      '点',
      '二、乙',
      '（一）卯',
      '一、丙',
      '二、丁',
    ]);
    expect(lines[1]?.mark).toBe('（一）');
  });

  it('finds the list in the style, and the level by the style that the list names', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="Heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/></w:style>';
    const levels =
      listLevel(0, 'chineseCounting', '%1、', '<w:pStyle w:val="1"/>') +
      listLevel(1, 'decimal', '%1.%2', '<w:isLgl/><w:pStyle w:val="2"/>');
    const body =
      paragraph(['甲'], '<w:pStyle w:val="1"/>') +
      paragraph(['子'], '<w:pStyle w:val="2"/><w:numPr><w:ilvl w:val="1"/></w:numPr>');
    const lines = readDocxParagraphs(docxParts(body, levels, styles));
    expect(lines.map(({ text, style }) => [text, style])).toEqual([
      ['一、甲', 'heading 1'],
      ['1.1 子', 'heading 2'],
    ]);
  });

  it('takes a table row as one line', () => {
    const cell = (text: string): string => `<w:tc>${text}</w:tc>`;
    const table = `<w:tbl><w:tblPr/><w:tr>${cell(paragraph(['任务']))}${cell(paragraph(['局办公室']) + paragraph(['人事科']))}</w:tr></w:tbl>`;
    const lines = readDocxParagraphs(docxParts(paragraph(['前']) + table + paragraph(['后'])));
    expect(lines.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', '前'],
      ['row', '任务\t局办公室\n人事科'],
      ['paragraph', '后'],
    ]);
    expect(lines[1]?.cells).toEqual(['任务', '局办公室\n人事科']);
  });

  it('inherits list and level apart from each other, and lets a paragraph leave the list of its style', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Item"><w:basedOn w:val="Base"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>';
    const body =
      paragraph(['甲'], '<w:pStyle w:val="Base"/>') +
      paragraph(['子'], '<w:pStyle w:val="Item"/>') +
      paragraph(['丑'], '<w:pStyle w:val="Item"/><w:numPr><w:numId w:val="2"/></w:numPr>') +
      paragraph(['乙'], `<w:pStyle w:val="Base"/>${inList(0, 0)}`);
    const lines = readDocxParagraphs(docxParts(body, LEVELS, styles));
    expect(lines.map(({ text }) => text)).toEqual(['一、甲', '（一）子', '（二）丑', '乙']);
  });

  it('lets a level count on where the list says so, and reads formats that stand in a choice', () => {
    const chosen =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom"/></mc:Choice><mc:Fallback><w:numFmt w:val="upperLetter"/></mc:Fallback></mc:AlternateContent>';
    const levels =
      listLevel(0, 'chineseCounting', '%1、') +
      listLevel(1, 'decimal', '第%2条', '<w:lvlRestart w:val="0"/>') +
      `<w:lvl w:ilvl="2"><w:start w:val="1"/>${chosen}<w:lvlText w:val="%3."/></w:lvl>`;
    const body = [0, 1, 1, 0, 1, 2].map((level) => paragraph(['甲'], inList(level))).join('');
    const lines = readDocxParagraphs(docxParts(body, levels));
    expect(lines.map(({ mark }) => mark.trim())).toEqual(['一、', '第1条', '第2条', '二、', '第3条', 'A.']);
  });

  it('fills merged cells into the grid of their table', () => {
    const cell = (text: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph([text])}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('甲', '<w:vMerge w:val="restart"/>')}${cell('乙')}</w:tr>
      <w:tr>${cell('', '<w:vMerge/>')}${cell('丙')}</w:tr><w:tr>${cell('丁', '<w:gridSpan w:val="2"/>')}</w:tr>
      <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('戊')}</w:tr></w:tbl>`;
    const lines = readDocxParagraphs(docxParts(table + paragraph(['中']) + table));
    expect(lines.slice(0, 6).map(({ grid }) => grid)).toEqual([
      { table: 1, cells: ['甲', '乙'] },
      { table: 1, cells: ['甲', '丙'] },
      { table: 1, cells: ['丁', '丁'] },
      { table: 1, cells: ['', '戊'] },
      undefined,
      { table: 2, cells: ['甲', '乙'] },
    ]);
    expect(lines[2]?.cells).toEqual(['丁']);
  });

  it('reads any XML, or says that it cannot', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (body, levels) => {
        try {
          expect(Array.isArray(readDocxParagraphs(docxParts(body, levels)))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });

  it('leaves out deleted text, field codes and text boxes, and keeps content controls', () => {
    const body =
      '<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins>' +
      '<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:tab/><w:t>尾</w:t><w:br/></w:r>' +
      '<w:r><w:drawing><a:t xmlns:a="a">框</a:t></w:drawing></w:r></w:p>' +
      `<w:sdt><w:sdtContent>${paragraph(['控件'])}</w:sdtContent></w:sdt>`;
    expect(readDocxParagraphs(docxParts(body)).map(({ text }) => text)).toEqual(['新\t尾\n', '控件']);
  });

  it('knows where each run stands in the part', () => {
    const parts = docxParts(paragraph(['甲&lt;', '乙']));
    const xml = new TextDecoder().decode(parts['word/document.xml']);
    const pieces = readDocxParagraphs(parts)[0]?.pieces ?? [];
    expect(pieces.map(({ at, text, start, end }) => [at, text, xml.slice(start, end)])).toEqual([
      [0, '甲<', '甲&lt;'],
      [2, '乙', '乙'],
    ]);
  });

  it('packs what it opened', () => {
    const parts = docxParts(paragraph(['甲']));
    expect(readDocxParagraphs(openDocx(packDocx(parts)))).toEqual(readDocxParagraphs(parts));
  });

  it.each([
    ['no zip', strToU8('not a zip')],
    ['another zip', packDocx({ 'a.txt': strToU8('a') })],
  ])('turns away %s', (_name, bytes) => {
    expect(() => openDocx(bytes)).toThrow('document-unreadable');
  });

  it('turns away a body that is no XML, and absurd nesting', () => {
    const part = (xml: string) => ({ 'word/document.xml': strToU8(xml) });
    expect(() => readDocxParagraphs(part('\u0000\u0001 <<<'))).toThrow('document-unreadable');
    expect(() => readDocxParagraphs(part('<a>'.repeat(100_000)))).toThrow('document-unreadable');
  });
});
