import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listTemplates, readTemplate } from '../../../src/cli/templates';
import { type DocxParts, openDocx } from '../../../src/document/docx-package';
import { readDocxLayout } from '../../../src/document/layout/read-docx-layout';
import { readDocxParagraphs } from '../../../src/document/read-docx-paragraphs';
import { renderBriefing } from '../../../src/report/briefing';
import { FONT_NAME } from '../../../src/report/docx/fonts';
import { htmlToDocx } from '../../../src/report/docx/html-to-docx';
import { OFFICIAL_LAYOUT } from '../../../src/report/official-layout';
import { describeProofIssue } from '../../../src/report/proofread/describe-issue';
import type { ProofOptions } from '../../../src/report/proofread/proof-document';
import { proofread } from '../../../src/report/proofread/proofread';
import { unitLayout } from '../../../src/report/unit-layout';
import { docxParts } from '../../document/docx-sample';
import { recogniseMarkdown } from '../../support/environment';
import { ALL_LEDGERS } from '../all-ledgers';
import { BULLETIN_HTML, REPORT_HTML } from '../docx/sample';

/** What is said of a file's layout: `rule line: message`. */
function told(parts: DocxParts, options: ProofOptions = {}): string[] {
  return proofread(readDocxParagraphs(parts), { layout: readDocxLayout(parts), ...options })
    .filter(({ code }) => code === 'G-06')
    .map((issue) => `${issue.rule} ${issue.line}: ${describeProofIssue(issue, 'zh-CN')}`);
}

describe('what the report writer writes', () => {
  it.each([
    ['a report', REPORT_HTML],
    ['a bulletin', BULLETIN_HTML],
  ])('%s is laid out as official documents are', async (_name, html) => {
    expect(told(openDocx(await htmlToDocx(html, { title: '' })))).toEqual([]);
  });

  it('so is every shipped template', async () => {
    const { tables, environment } = recogniseMarkdown({ ...ALL_LEDGERS });
    const facts = { unit: '临河县水务局', to: '县纪委', date: '2024-01-05', document: { person: '林启明' } };
    for (const { name } of await listTemplates()) {
      const { html, title } = renderBriefing(await readTemplate(name), tables, environment, facts);
      expect([name, told(openDocx(await htmlToDocx(html, { title })))]).toEqual([name, []]);
    }
  });

  it('so is the starter that ships for Word, and a report that LibreOffice has saved again', () => {
    const folder = path.join(__dirname, '../../..');
    for (const file of [
      'templates/starter-report.docx',
      'test/fixtures/documents/report-saved-by-libreoffice.docx',
    ])
      expect([file, told(openDocx(new Uint8Array(readFileSync(path.join(folder, file)))))]).toEqual([
        file,
        [],
      ]);
  });

  it('uses typefaces that the judge knows', () => {
    for (const role of ['title', 'body', 'level1', 'level2'] as const)
      expect(OFFICIAL_LAYOUT[role].fonts.some((name) => FONT_NAME[role].includes(name))).toBe(true);
  });
});

interface Set {
  readonly font?: string;
  readonly size?: number;
  readonly properties?: string;
}

function set(text: string, { font = '宋体', size = 14, properties = '' }: Set = {}): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr><w:rFonts w:eastAsia="${font}"/><w:sz w:val="${size * 2}"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
}

const BODY: Set = {
  font: '华文仿宋',
  size: 16,
  properties: '<w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200"/>',
};
const TITLE: Set = { font: '方正小标宋_GBK', size: 22, properties: '<w:jc w:val="center"/>' };
const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:bottom="1984" w:left="1587" w:right="1474"/></w:sectPr>';
const TEXT = '全局各科室对照职责梳理权力事项，排查廉政风险点并制定防控措施。';
const table = (width: number, columns: number): string =>
  `<w:tbl><w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(columns)}</w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>`;

describe('a document that nobody laid out', () => {
  const ugly = [
    set('临河县水务局关于廉政工作情况的报告', { properties: '<w:jc w:val="left"/>' }),
    set('（一）主要做法'),
    set('一、主要做法', { font: '宋体', size: 16 }),
    set(TEXT.repeat(20), { properties: '<w:spacing w:line="360" w:lineRule="auto"/>' }),
    set(TEXT, { font: '仿宋', size: 16, properties: '<w:spacing w:line="400" w:lineRule="exact"/>' }),
    set(TEXT, { font: 'Arial', properties: '<w:spacing w:line="360" w:lineRule="auto"/>' }),
    set('（二）存在的问题'),
    table(1700, 6),
    table(700, 11),
    '<w:p/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:bottom="1440" w:left="1800" w:right="1800"/></w:sectPr>',
  ].join('');

  it('is told each kind once, with how often and where first', () => {
    expect(told(docxParts(ugly))).toEqual([
      'page-layout 1: 页边距（上/下/左/右）应为37/35/28/26毫米，这里是25.4/25.4/31.8/31.8毫米（第1行起）。',
      'page-numbers 1: 没有编排页码。',
      'title-letters 1: 标题应为小标宋二号，这里是宋体四号。',
      'title-letters 1: 标题应居中排布。',
      'heading-letters 2: 二级标题应为楷体三号：共2处不是（如第2、7行），多为宋体四号。',
      'heading-letters 3: 一级标题应为黑体三号：共1处不是（如第3行），多为宋体三号。',
      'body-letters 4: 正文应为仿宋三号：共2段不是（如第4、6行），多为宋体四号。',
      'first-line-indent 4: 正文首行应缩进2字：共3段不是（如第4、5、6行），多为0字。',
      'line-height 4: 正文行距应为固定值28—30磅：共3段不是（如第4、5、6行），多为1.5倍行距。',
      'wide-table 8: 表格宽于版心，宜缩小或者放在横排页：共1张（第8行），宽180毫米。',
      'wide-table 9: 表格列多，每列不足15毫米，宜放在横排页：共1张（第9行），有11列。',
    ]);
  });

  it('is told as advice, which a config can switch off as a whole', () => {
    const parts = docxParts(ugly);
    const layout = readDocxLayout(parts);
    const issues = proofread(readDocxParagraphs(parts), { layout });
    expect(issues.filter(({ rule }) => rule === 'body-letters').map(({ severity }) => severity)).toEqual([
      'info',
    ]);
    const settings = { 'G-06': { severity: 'off' as const } };
    expect(told(parts, { settings })).toEqual([]);
    expect(issues.map((issue) => describeProofIssue(issue, 'en')).join()).toContain('mostly 宋体四号');
  });

  it('is not judged where only its text is known', () => {
    expect(proofread(readDocxParagraphs(docxParts(ugly))).some(({ rule }) => rule === 'body-letters')).toBe(
      false,
    );
  });
});

describe('a document as units lay it out', () => {
  const doc = (...body: string[]): DocxParts =>
    docxParts([set('临河县水务局关于廉政工作情况的报告', TITLE), ...body, PAGE].join(''));
  const about = (rule: string, parts: DocxParts, options: ProofOptions = {}): string[] =>
    told(parts, options).filter((each) => each.startsWith(`${rule} `));

  it('is clean: lines by the grid, blanks typed for the indent, headings with their text, lists', () => {
    const grid = PAGE.replace(
      '</w:sectPr>',
      '<w:docGrid w:type="linesAndChars" w:linePitch="579"/></w:sectPr>',
    );
    const runIn =
      '<w:p><w:pPr><w:spacing w:line="560" w:lineRule="exact"/></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia="楷体_GB2312"/><w:sz w:val="32"/></w:rPr><w:t>（一）加强学习。</w:t></w:r><w:r><w:rPr><w:rFonts w:eastAsia="仿宋"/><w:sz w:val="32"/></w:rPr><w:t>全年学习十二次，人人参加，个个发言。</w:t></w:r></w:p>';
    const body = [
      set('县纪委监委：', { ...BODY, properties: '' }),
      set(`\u3000\u3000${TEXT}`, { font: '仿宋_GB2312', size: 16 }),
      set('一、主要做法', { font: '黑体', size: 16 }),
      runIn,
      set('（一）每月报送一次信息。', { font: '仿宋', size: 16 }),
      set(TEXT, { ...BODY, properties: '<w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="640"/>' }),
      set('抄送：县委组织部。', { font: '仿宋', size: 14 }),
    ];
    const parts = docxParts([set('临河县水务局关于廉政工作情况的报告', TITLE), ...body, grid].join(''));
    expect(told(parts)).toEqual([]);
  });

  it('may have a wide table on a turned page', () => {
    const turned =
      '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/><w:pgMar w:top="1587" w:bottom="1474" w:left="1984" w:right="2098"/></w:sectPr>';
    const end = PAGE.replace('<w:sectPr>', '<w:p><w:pPr><w:sectPr>').replace(
      '</w:sectPr>',
      '</w:sectPr></w:pPr></w:p>',
    );
    const parts = docxParts(
      `${set('临河县水务局关于廉政工作情况的报告', TITLE)}${end}${table(1000, 12)}<w:p/>${turned}`,
    );
    expect(told(parts)).toEqual([]);
    expect(about('wide-table', doc(table(1000, 12)))).toHaveLength(1);
    expect(about('page-layout', docxParts(`<w:p/>${turned.replace('1984', '1440')}`))).toHaveLength(1);
  });

  it.each([
    ['paper', 'w:w="12240" w:h="15840"', '纸张应为210×297毫米，这里是215.9×279.4毫米（第1行起）。'],
    ['a turned sheet', 'w:w="15840" w:h="12240"', '纸张应为210×297毫米，这里是279.4×215.9毫米（第1行起）。'],
  ])('is told of its %s', (_what, size, message) => {
    const parts = docxParts(`<w:p/>${PAGE.replace('w:w="11906" w:h="16838"', size)}`);
    expect(told(parts)).toEqual([`page-layout 1: ${message}`]);
  });

  it('has lines that are too high or too low', () => {
    const lines = (line: number): DocxParts =>
      doc(set(TEXT, { ...BODY, properties: BODY.properties?.replace('560', String(line)) ?? '' }));
    expect([559, 560, 600, 601].map((line) => about('line-height', lines(line)).length)).toEqual([
      1, 0, 0, 1,
    ]);
  });

  it('needs page numbers from its second page on', () => {
    expect(about('page-numbers', doc(set(TEXT, BODY)))).toEqual([]);
    expect(about('page-numbers', doc(set(TEXT.repeat(30), BODY)))).toHaveLength(1);
  });

  it('is judged by the layout of the unit', () => {
    const profile = unitLayout({
      margins: { top: 25.4, bottom: 25.4, left: 31.8, right: 31.8 },
      title: { font: ['宋体'], size: 18 },
      body: { font: ['宋体', '仿宋'], size: 14 },
      level1: { size: 14 },
      level2: { font: ['宋体'], size: 14 },
      lineHeight: { least: 20, most: 20 },
      firstLine: 0,
      pageNumbers: false,
    });
    const exact = '<w:spacing w:line="400" w:lineRule="exact"/>';
    const parts = docxParts(
      [
        set('临河县水务局关于廉政工作情况的报告', { size: 18, properties: '<w:jc w:val="center"/>' }),
        set('一、主要做法', { font: '黑体' }),
        set('（一）压实责任'),
        set(TEXT.repeat(30), { properties: exact }),
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:bottom="1440" w:left="1803" w:right="1803"/></w:sectPr>',
      ].join(''),
    );
    expect(told(parts, { profile })).toEqual([]);
    expect(told(parts)).not.toEqual([]);
    expect(told(parts, { profile: { ...profile, lineHeight: { least: 22, most: 22 } } })).toEqual([
      'line-height 4: 正文行距应为固定值22磅：共1段不是（如第4行），多为20磅。',
    ]);
  });
});
