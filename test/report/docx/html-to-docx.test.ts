import { unzipSync } from 'fflate';
import { htmlToDocx } from '../../../src/report/docx/html-to-docx';
import { docxBody, docxParts, paragraphsOf, plainText } from '../../support/docx-parts';
import { BULLETIN_HTML, REPORT_HTML } from './sample';

describe('htmlToDocx', () => {
  it('gives the same bytes at any time', async () => {
    const meta = { title: '报告', creator: '临河县水务局' };
    const first = await htmlToDocx(REPORT_HTML, meta);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await htmlToDocx(REPORT_HTML, meta)).toEqual(first);
  });

  it('names title and organ, and neither a moment nor a user', async () => {
    const bytes = await htmlToDocx('<p>正文</p>', { title: '报告 & <附表>', creator: '临河县水务局' });
    const core = new TextDecoder().decode(unzipSync(bytes)['docProps/core.xml']);
    expect(core).toContain('<dc:title>报告 &amp; &lt;附表&gt;</dc:title>');
    expect(core).toContain('<dc:creator>临河县水务局</dc:creator>');
    expect(core).not.toMatch(/dcterms:created|dcterms:modified/);
    const anonymous = (await docxParts('<p>正文</p>'))['docProps/core.xml'] ?? '';
    expect(anonymous).not.toMatch(/Un-named|dc:creator/);
  });

  it('keeps every word of the HTML', async () => {
    const body = plainText(await docxBody(REPORT_HTML));
    for (const text of [
      '临河县水务局文件',
      '签发人：',
      '卫某',
      '落实率98.70%。',
      '修订制度12项',
      '抄送：',
      '联系人',
    ]) {
      expect(body).toContain(text);
    }
    expect(plainText(await docxBody('<article>散落的字<p>段落</p><ul><li>条目</li></ul></article>'))).toBe(
      '散落的字段落条目',
    );
  });

  it('gives a valid empty document for nothing', async () => {
    expect(paragraphsOf(await docxBody(''))).toEqual([]);
  });

  it('sets A4 with the margins of the 版心 and a grid of lines', async () => {
    const body = await docxBody('<p>正文</p>');
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(body).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(body).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>');
  });

  it('gives every run the hint that quotes and dashes are Chinese', async () => {
    const body = await docxBody(REPORT_HTML);
    const runs = (body.match(/<w:r>.*?<\/w:r>/g) ?? []).filter((run) => run.includes('<w:t '));
    expect(runs.length).toBeGreaterThan(30);
    for (const run of runs) expect(run).toContain('w:hint="eastAsia"');
  });

  it('numbers odd pages at the right, even ones at the left', async () => {
    const parts = await docxParts('<p>正文</p>');
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>');
    const body = parts['word/document.xml'] ?? '';
    const footer = (type: string): string => {
      const id = new RegExp(`<w:footerReference (?=[^>]*w:type="${type}")[^>]*r:id="([^"]+)"`).exec(
        body,
      )?.[1];
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"|Target="([^"]+)"[^>]*Id="${id}"`).exec(
        parts['word/_rels/document.xml.rels'] ?? '',
      );
      return parts[`word/${target?.[1] ?? target?.[2]}`] ?? '';
    };
    expect(footer('default')).toMatch(/<w:ind w:right="280"\/><w:jc w:val="right"\/>/);
    expect(footer('even')).toMatch(/<w:ind w:left="280"\/><w:jc w:val="left"\/>/);
    for (const type of ['default', 'even']) {
      expect(footer(type)).toContain('w:ascii="宋体"');
      expect(footer(type)).toContain('<w:sz w:val="28"/>');
      expect(plainText(footer(type))).toBe('— PAGE —'.replace('PAGE', ''));
    }
  });

  it('lists the fonts with their substitutes', async () => {
    const fonts = (await docxParts('<p>正文</p>'))['word/fontTable.xml'] ?? '';
    expect(fonts).toContain(
      '<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong,华文仿宋,STFangsong"/><w:charset w:val="86"/>' +
        '<w:family w:val="modern"/><w:pitch w:val="fixed"/></w:font>',
    );
    expect(fonts.match(/<w:font /g)).toHaveLength(6);
  });

  it('brings no font of Office’s own theme', async () => {
    const theme = (await docxParts('<p>正文</p>'))['word/theme/theme1.xml'] ?? '';
    expect(theme).not.toMatch(/Calibri|等线/);
  });

  it('makes a bulletin with head, issue and line', async () => {
    const paragraphs = paragraphsOf(await docxBody(BULLETIN_HTML)).map(plainText);
    expect(paragraphs.slice(0, 3)).toEqual(['廉政工作简报', '第3期', '　临河县水务局办公室\t2023年9月30日']);
  });
});
