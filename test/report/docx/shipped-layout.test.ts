import { layoutDocument, type PageLayout } from 'docx/layout';
import { listTemplates, readTemplate } from '../../../src/cli/templates';
import { renderBriefing } from '../../../src/report/briefing';
import { buildDocument } from '../../../src/report/docx/build-document';
import { recogniseMarkdown } from '../../support/environment';
import { ALL_LEDGERS } from '../all-ledgers';

/** Words without marks, which would be pushed over the ends of lines. */
const LONG = `<p>${'对照清单排查风险落实责任'.repeat(150)}</p>`;

/** Every shipped template as pages of text: pictures, tables and attachments aside, and with a long paragraph in its midst. */
async function shippedPages(): Promise<readonly (readonly [string, readonly PageLayout[]])[]> {
  const { tables, environment } = recogniseMarkdown({ ...ALL_LEDGERS });
  const facts = { unit: '临河县水务局', to: '县纪委', date: '2024-01-05' };
  const names = (await listTemplates()).map(({ name }) => name);
  return Promise.all(
    names.map(async (name) => {
      const { html } = renderBriefing(await readTemplate(name), tables, environment, facts);
      const text = html.replace(/<(figure|table|section)\b[\s\S]*?<\/\1>/g, '');
      const at = text.lastIndexOf('</h1>') + '</h1>'.length;
      const long = `${text.slice(0, at)}${LONG}${text.slice(at)}`;
      const { pages, stoppedAt } = layoutDocument(buildDocument(long, { title: '' }), { guess: true });
      expect(stoppedAt).toBeUndefined();
      return [name, pages] as const;
    }),
  );
}

const linesOf = (page: PageLayout | undefined) =>
  (page?.body ?? []).flatMap((block) => (block.type === 'paragraph' ? block.lines : []));

describe('the shipped templates, laid out (GB/T 9704-2012 5.2.3)', () => {
  let shipped: readonly (readonly [string, readonly PageLayout[]])[] = [];
  beforeAll(async () => {
    shipped = await shippedPages();
  });

  it('fill a page with 22 lines, wherever their text runs on', () => {
    expect(shipped.length).toBeGreaterThan(9);
    for (const [name, pages] of shipped) {
      const counts = pages.map((page) => linesOf(page).length);
      expect([name, counts.filter((count) => count > 22)]).toEqual([name, []]);
      // The first page has the head and the title; the long paragraph covers the two after it.
      expect([name, counts.slice(1, 3)]).toEqual([name, [22, 22]]);
    }
  });

  it('set every line of a full page on the grid of the first', () => {
    for (const [name, pages] of shipped) {
      const tops = linesOf(pages[1]).map(({ y }) => y);
      const steps = tops.slice(1).map((y, index) => Math.round((y - (tops[index] ?? 0)) * 15));
      // 579 twips: 28.95 points, a 22nd of 225 mm.
      expect([name, new Set(steps)]).toEqual([name, new Set([579])]);
    }
  });

  it('fill a line with 28 characters', () => {
    for (const [name, pages] of shipped) {
      const full = pages.slice(1, 3).flatMap(linesOf);
      expect([name, new Set(full.map(({ text }) => [...text].length))]).toEqual([name, new Set([28])]);
    }
  });
});
