import { strToU8, unzipSync } from 'fflate';
import { type DocxParts, openDocx, packDocx, partText } from '../../../src/document/docx-package';
import { readDocxParagraphs } from '../../../src/document/read-docx-paragraphs';
import type { Chart } from '../../../src/report/charts/chart';
import { chartHtml } from '../../../src/report/charts/chart-html';
import { appendBody } from '../../../src/report/docx-template/append-body';
import { readDocxTemplate } from '../../../src/report/docx-template/read-docx-template';
import { renderDocxTemplate } from '../../../src/report/docx-template/render-docx-template';
import { compileTemplate } from '../../../src/report/template/compile-template';
import { SafeHtml } from '../../../src/report/template/safe-html';
import { docxParts, paragraph } from '../../document/docx-sample';

const LEVELS: Chart = {
  id: 'levels',
  title: '等级“分布”',
  kind: 'column',
  unit: '个',
  categories: ['一级', '二级'],
  series: [{ name: '个数', values: [3, 5] }],
  figures: [],
};

/** Two charts, of which `none` has nothing to show. */
const HELPERS = {
  chart: ([id]: readonly unknown[]) => (id === 'none' ? '' : new SafeHtml(chartHtml(LEVELS, 1))),
};

const WP = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
const picture = (alt: string): string =>
  `<w:p><w:r><w:drawing><wp:inline ${WP}><wp:extent cx="3600000" cy="1800000"/><wp:docPr id="4" name="图片 1" descr="${alt}"/></wp:inline></w:drawing></w:r></w:p>`;

async function render(parts: DocxParts, body: string | null = null): Promise<DocxParts> {
  const template = readDocxTemplate(packDocx(parts), '样.docx');
  const bytes = await renderDocxTemplate(
    template,
    (source) => compileTemplate(source, { name: '样.docx', helpers: HELPERS })({ yes: true }),
    body,
  );
  return openDocx(bytes);
}

const xmlOf = (parts: DocxParts): string => partText(parts, 'word/document.xml') ?? '';

describe('charts in a Word template', () => {
  it('stand where a paragraph holds their tag, with their caption, and can be edited', async () => {
    const parts = await render(docxParts(paragraph(['甲']) + paragraph(['{{chart ', '"levels"}}'])));
    expect(readDocxParagraphs(parts).map(({ text }) => text)).toEqual([
      '甲',
      '',
      '图1　等级“分布”（单位：个）',
    ]);
    const id = /<c:chart [^>]*r:id="([^"]+)"/.exec(xmlOf(parts))?.[1] ?? '';
    const relations = partText(parts, 'word/_rels/document.xml.rels') ?? '';
    expect(relations).toContain(`Id="${id}"`);
    expect(relations).toContain('Target="charts/taizhang1.xml"');
    expect(partText(parts, '[Content_Types].xml')).toMatch(
      /Extension="xlsx".*PartName="\/word\/charts\/taizhang1\.xml"/s,
    );
    const chart = partText(parts, 'word/charts/taizhang1.xml') ?? '';
    expect(chart).toContain('<c:v>一级</c:v>');
    const own = partText(parts, 'word/charts/_rels/taizhang1.xml.rels') ?? '';
    expect(own).toContain('../embeddings/taizhang1.xlsx');
    expect(chart).toContain(`r:id="${/Id="([^"]+)"/.exec(own)?.[1]}"`);
    const workbook = parts['word/embeddings/taizhang1.xlsx'] ?? new Uint8Array();
    expect(Object.keys(unzipSync(workbook))).toContain('xl/workbook.xml');
  });

  it('take the place and the size of a picture that names them in its alternative text', async () => {
    const parts = await render(docxParts(picture('{{chart “levels”}}') + picture('照片')));
    const xml = xmlOf(parts);
    expect(xml).toContain('<wp:extent cx="3600000" cy="1800000"/><wp:effectExtent');
    expect(xml).toMatch(/descr="个数：一级3个、二级5个"/);
    expect(xml).not.toContain('{{');
    expect(xml.match(/<w:drawing>/g)).toHaveLength(2);
    expect(xml).toContain('descr="照片"');
  });

  it('leave nothing behind where there is nothing to show', async () => {
    const parts = await render(
      docxParts(picture('{{chart &quot;none&quot;}}') + paragraph(['{{chart "none"}}'])),
    );
    expect(xmlOf(parts)).not.toMatch(/drawing|\{\{/);
    expect(Object.keys(parts).filter((name) => name.includes('chart'))).toEqual([]);
  });

  it('stand in a block, and each has parts of its own', async () => {
    const parts = await render(
      docxParts(
        ['{{#if yes}}', '{{chart "levels"}}', '{{chart "levels"}}', '{{/if}}']
          .map((text) => paragraph([text]))
          .join(''),
      ),
    );
    expect(Object.keys(parts).filter((name) => /charts\/taizhang\d\.xml$/.test(name))).toHaveLength(2);
    const ids = [...xmlOf(parts).matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('come with a briefing into a shell, no wider than its text', async () => {
    const size =
      '<w:sectPr><w:pgSz w:w="8000" w:h="9000"/><w:pgMar w:left="1000" w:right="1000"/></w:sectPr>';
    const body = `<article><p>共8个。</p>${chartHtml(LEVELS, 1)}</article>`;
    const parts = await render(docxParts(paragraph(['{{正文}}']) + size), body);
    expect(xmlOf(parts)).toContain(`<wp:extent cx="${6000 * 635}"`);
    expect(
      readDocxParagraphs(parts)
        .map(({ text }) => text)
        .slice(0, 3),
    ).toEqual(['共8个。', '', expect.stringContaining('图1')]);
  });

  it('are linked from the part they stand in', async () => {
    const header = strToU8(
      xmlOf(docxParts(paragraph(['{{chart "levels"}}']))).replaceAll('w:document', 'w:hdr'),
    );
    const parts = await render({ ...docxParts(paragraph(['甲'])), 'word/header1.xml': header });
    expect(partText(parts, 'word/_rels/header1.xml.rels')).toContain('charts/taizhang1.xml');
    expect(partText(parts, 'word/_rels/document.xml.rels')).toBeNull();
  });

  it('give the same bytes each time', async () => {
    const parts = docxParts(paragraph(['{{chart "levels"}}']));
    expect(packDocx(await render(parts))).toEqual(packDocx(await render(parts)));
  });
});

describe('appendBody', () => {
  it('puts blocks before the layout of the last section, attachments on a new page', async () => {
    const bytes = packDocx(docxParts(`${paragraph(['甲'])}<w:sectPr><w:pgSz w:w="11906"/></w:sectPr>`));
    const html =
      '<section class="attachment"><p class="label">数据来源</p><h1>表</h1><table data-widths="25,75"><tr><td>1</td><td>乙</td></tr></table></section>';
    const parts = openDocx(await appendBody(bytes, html));
    expect(readDocxParagraphs(parts).map(({ text }) => text)).toEqual(['甲', '数据来源', '表', '1\t乙', '']);
    const xml = xmlOf(parts);
    expect(xml).toMatch(/<w:pageBreakBefore\/>.*数据来源/);
    expect(xml).toContain('<w:gridCol w:w="2211"/><w:gridCol w:w="6633"/>');
    expect(xml.trimEnd()).toMatch(/<\/w:tbl><w:p\/><w:sectPr>.*<\/w:sectPr><\/w:body><\/w:document>$/);
  });
});
