import { type LineLayout, layoutDocument, type PageLayout } from 'docx/layout';
import { buildDocument } from '../../../src/report/docx/build-document';
import { longParagraph } from './sample';

function linesOf(page: PageLayout | undefined): readonly LineLayout[] {
  return (page?.body ?? []).flatMap((block) => (block.type === 'paragraph' ? block.lines : []));
}

describe('the laid-out document', () => {
  it('has 22 lines on every full page and 28 characters on every full line (GB/T 9704-2012 5.2.3)', () => {
    const text = '对照清单排查风险落实责任'.repeat(60);
    const { pages, stoppedAt } = layoutDocument(
      buildDocument(`<p class="to">${text}</p>`.repeat(2), { title: '' }),
      {
        guess: true,
      },
    );
    expect(stoppedAt).toBeUndefined();
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const page of pages.slice(0, -1)) {
      expect(linesOf(page)).toHaveLength(22);
    }
    const full = linesOf(pages[0]);
    for (const line of full.slice(0, -1)) expect([...line.text]).toHaveLength(28);
  });

  it('keeps 22 lines with title, headings and indented paragraphs', () => {
    const html = `<article class="gw"><h1>廉政工作情况的报告</h1><p class="to">县纪委：</p><h2>一、甲</h2>${longParagraph(12)}<h3>（一）乙</h3>${longParagraph(12)}</article>`;
    const { pages } = layoutDocument(buildDocument(html, { title: '' }), { guess: true });
    for (const page of pages.slice(0, -1)) expect(linesOf(page)).toHaveLength(22);
  });

  it('shows odd footers on odd pages, even ones on even pages', () => {
    const { pages } = layoutDocument(buildDocument(longParagraph(40), { title: '' }), { guess: true });
    expect(pages.slice(0, 2).map((page) => page.footer)).toEqual(['default', 'even']);
  });
});
