import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { type DocxParts, openDocx, packDocx, partText } from '../../../src/document/docx-package';
import { readDocxParagraphs } from '../../../src/document/read-docx-paragraphs';
import { readDocxTemplate } from '../../../src/report/docx-template/read-docx-template';
import { renderDocxTemplate } from '../../../src/report/docx-template/render-docx-template';
import { compileTemplate } from '../../../src/report/template/compile-template';
import { DOCUMENT_HELPERS } from '../../../src/report/template/helpers';
import { SafeHtml } from '../../../src/report/template/safe-html';
import { docxParts, paragraph } from '../../document/docx-sample';

const HELPERS = {
  ...DOCUMENT_HELPERS,
  figure: ([value]: readonly unknown[]) => new SafeHtml(`<span class="figure">${value}</span>`),
};

const DATA = {
  unit: '临河县水务局',
  date: '2023-12-25',
  note: 'A<b>&"\'=`',
  two: '甲\n乙',
  none: [],
  yes: true,
  rows: [
    { name: '王某', times: 3 },
    { name: '赵某', times: 5 },
  ],
};

async function render(
  parts: DocxParts,
  data: unknown = DATA,
  body: string | null = null,
): Promise<DocxParts> {
  const template = readDocxTemplate(packDocx(parts), 'sample.docx');
  const bytes = await renderDocxTemplate(
    template,
    (source) => compileTemplate(source, { name: 'sample.docx', helpers: HELPERS })(data),
    body,
  );
  return openDocx(bytes);
}

function texts(parts: DocxParts): string[] {
  return readDocxParagraphs(parts).map(({ text }) => text);
}

/** Every element closed in its order: what an XML reader asks at least. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, close, name = '', empty] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/gu)) {
    if (close) {
      if (open.pop() !== name) return false;
    } else if (!empty) open.push(name);
  }
  return open.length === 0;
}

async function made(body: string, data: unknown = DATA): Promise<string[]> {
  const parts = await render(docxParts(body), data);
  expect(isWellFormed(partText(parts, 'word/document.xml') ?? '')).toBe(true);
  return texts(parts);
}

const cell = (...paragraphs: readonly string[]): string => `<w:tc><w:tcPr/>${paragraphs.join('')}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

describe('renderDocxTemplate', () => {
  it('fills tags that Word split over runs, and those an input method typed', async () => {
    expect(
      await made(
        paragraph(['关于{', '{un', 'it}', '}的报告']) +
          paragraph(['｛｛date date｝｝，{{#if（eq unit “临河县水务局”）}}是{{/if}}']),
      ),
    ).toEqual(['关于临河县水务局的报告', '2023年12月25日，是']);
  });

  it('keeps the format of each run, and every byte that no tag concerns', async () => {
    const body =
      '<w:p w:rsidR="1"><w:r><w:rPr><w:b/></w:rPr><w:t>甲{{un</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>it}}乙</w:t></w:r></w:p>' +
      '<w:p><w:r><w:t>不动 </w:t></w:r></w:p>';
    const parts = docxParts(body);
    const xml = partText(await render(parts), 'word/document.xml');
    expect(xml).toBe(
      partText(parts, 'word/document.xml')
        ?.replace('<w:t>甲{{un</w:t>', '<w:t xml:space="preserve">甲临河县水务局</w:t>')
        .replace('<w:t>it}}乙</w:t>', '<w:t xml:space="preserve">乙</w:t>'),
    );
    expect((await render(parts))['word/styles.xml']).toEqual(parts['word/styles.xml']);
  });

  it('escapes values and breaks lines', async () => {
    expect(await made(paragraph(['{{note}}|{{two}}|{{figure 12}}']))).toEqual(['A<b>&"\'=`|甲\n乙|12']);
  });

  it('repeats and leaves out paragraphs without a trace of the tags', async () => {
    expect(
      await made(
        paragraph(['前']) +
          paragraph(['{{#each rows}}']) +
          paragraph(['{{cn (add @index 1)}}、{{name}}{{times}}次']) +
          paragraph(['{{/each}}']) +
          paragraph(['{{#if none}}']) +
          paragraph(['有']) +
          paragraph(['{{else}}']) +
          paragraph(['无']) +
          paragraph(['{{/if}}']),
      ),
    ).toEqual(['前', '一、王某3次', '二、赵某5次', '无']);
  });

  it('repeats rows, by tags in the first and last cell or in rows of their own', async () => {
    const head = row(cell(paragraph(['姓名'])), cell(paragraph(['次数'])));
    const expected = ['姓名\t次数', '王某\t3', '赵某\t5'];
    expect(
      await made(
        table(
          head,
          row(cell(paragraph(['{{#each rows}}{{name}}'])), cell(paragraph(['{{times}}{{/each}}']))),
        ),
      ),
    ).toEqual(expected);
    expect(
      await made(
        table(
          head,
          row(cell(paragraph(['{{#each rows}}']))),
          row(cell(paragraph(['{{name}}'])), cell(paragraph(['{{times}}']))),
          row(cell(paragraph(['{{/each}}']))),
        ),
      ),
    ).toEqual(expected);
  });

  it('leaves a cell its paragraph', async () => {
    const parts = await render(
      docxParts(table(row(cell(paragraph(['{{#if none}}']), paragraph(['甲']), paragraph(['{{/if}}']))))),
    );
    expect(partText(parts, 'word/document.xml')).toMatch(/<w:tcPr\/><w:p\/><\/w:tc>/);
  });

  it('fills header, footer and text boxes', async () => {
    const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const box =
      '<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>{{unit}}</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>';
    const parts = await render({
      ...docxParts(`<w:p><w:r><w:t>文</w:t></w:r>${box}</w:p>`),
      'word/header1.xml': strToU8(`<w:hdr ${ns}>${paragraph(['{{unit}}'])}</w:hdr>`),
    });
    expect(partText(parts, 'word/header1.xml')).toContain('>临河县水务局<');
    expect(partText(parts, 'word/document.xml')).toContain(
      '<w:txbxContent><w:p><w:r><w:t xml:space="preserve">临河县水务局</w:t>',
    );
  });

  it('puts a body into a shell, in the styles of the shell', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>';
    const place =
      '<w:p><w:pPr><w:spacing w:line="579"/><w:ind w:firstLine="630"/><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:rPr><w:sz w:val="32"/></w:rPr><w:t>{{正文}}</w:t></w:r></w:p>';
    const html =
      '<article><h1>题目</h1><p class="to">县纪委：</p><h2>一、做法</h2><p>共<span class="figure">3</span>次 &amp; 好。</p><table><caption>表</caption><tr><th>甲</th><th>乙</th></tr><tr><td>1</td></tr></table><p class="date">2023年</p></article>';
    const parts = await render(docxParts(paragraph(['{{unit}}文件']) + place, '', styles), DATA, html);
    expect(texts(parts)).toEqual([
      '临河县水务局文件',
      '题目',
      '县纪委：',
      '一、做法',
      '共3次 & 好。',
      '表',
      '甲\t乙',
      '1',
      '2023年',
    ]);
    const xml = partText(parts, 'word/document.xml') ?? '';
    expect(isWellFormed(xml)).toBe(true);
    expect(xml).toContain(
      '<w:p><w:pPr><w:spacing w:line="579"/><w:ind w:firstLine="630"/></w:pPr><w:r><w:rPr><w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">共3次 &amp; 好。</w:t></w:r></w:p>',
    );
    expect(xml).toContain('<w:pPr><w:pStyle w:val="H1"/></w:pPr>');
  });

  it.each([
    ['a tag that does not end', paragraph(['{{unit']), 'template-tag-unclosed', 1],
    [
      'a block that does not end',
      paragraph(['甲']) + paragraph(['{{#if yes}}']) + paragraph(['乙']),
      'template-block-unclosed',
      2,
    ],
    ['an end without a beginning', paragraph(['甲{{/if}}']), 'template-block-unopened', 1],
    ['an end of another block', paragraph(['{{#if yes}}甲{{/each}}']), 'template-block-unopened', 1],
    [
      'a block over paragraphs',
      paragraph(['甲{{#if yes}}']) + paragraph(['{{/if}}乙']),
      'template-block-crossing',
      2,
    ],
    [
      'a block from cell to cell',
      table(row(cell(paragraph(['甲{{#if yes}}'])), cell(paragraph(['{{/if}}乙'])))),
      'template-block-crossing',
      2,
    ],
    ['a chart beside text', paragraph(['如图{{chart "levels"}}']), 'template-chart-place', 1],
    ['a body beside text', paragraph(['文：{{正文}}']), 'template-body-place', 1],
    [
      'a helper that does not exist',
      paragraph(['甲']) + paragraph(['共{{nope unit}}']),
      'template-unknown-helper',
      2,
    ],
    [
      'a field that does not exist',
      paragraph(['{{unit}}']) + paragraph(['乙{{unti}}']),
      'template-unknown-field',
      2,
    ],
    ['a tag that is no expression', paragraph(['{{unit', ' +}}']), 'template-syntax', 1],
  ])('tells %s at its paragraph', async (_name, body, code, line) => {
    await expect(render(docxParts(body))).rejects.toThrow(
      expect.objectContaining({ code, details: expect.objectContaining({ line }) }),
    );
  });

  it('names the paragraph in the fault', async () => {
    await expect(render(docxParts(paragraph(['共排查{{unti}}个'])))).rejects.toThrow(
      /sample\.docx（“共排查\{\{unti\}\}个”）/,
    );
  });

  it('asks for the body of a shell', async () => {
    await expect(render(docxParts(paragraph(['{{正文}}'])))).rejects.toThrow('template-needs-body');
  });

  it('turns down what is no Word file', () => {
    expect(() => readDocxTemplate(strToU8('PK nonsense'), 'a.docx')).toThrow('document-unreadable');
  });

  it('gives the same text however runs are split, and no value can break the file', async () => {
    const source = '前{{unit}}、{{#each rows}}{{name}}（{{times}}）{{/each}}后';
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(source.length), { maxLength: 12 }),
        fc.string({ unit: 'binary', maxLength: 20 }),
        async (cuts, value) => {
          const places = [...new Set([0, ...cuts, source.length])].sort((a, b) => a - b);
          const runs = places.slice(1).map((end, index) => source.slice(places[index], end));
          const parts = await render(docxParts(paragraph(runs)), { ...DATA, unit: value });
          const xml = partText(parts, 'word/document.xml') ?? '';
          expect(isWellFormed(xml)).toBe(true);
          const [text = ''] = texts(parts);
          expect(text.startsWith('前')).toBe(true);
          expect(text.endsWith('、王某（3）赵某（5）后')).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
