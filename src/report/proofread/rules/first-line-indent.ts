import { bodyParagraphs } from '../layout/body-paragraphs';
import { reportPlaces } from '../layout/report-places';
import type { ProofRule } from '../proof-rule';

/** Characters; letters set closer together make an indent in points a little less than two of them. */
const TOLERANCE = 0.25;

/** G-06. How far the first line of a paragraph stands in. */
export const firstLineIndent: ProofRule = {
  id: 'first-line-indent',
  code: 'G-06',
  severity: 'info',
  docs: {
    'zh-CN': '正文每段首行缩进2字，回行顶格（Word 文件；可在配置的 layout 下改）。',
    en: 'The first line of a paragraph stands in by two characters (Word files; a config may say otherwise under layout).',
    source: 'G-06；GB/T 9704-2012 7.3.3',
  },
  messages: {
    'zh-CN': { found: '正文首行应缩进{expected}字：共{count}段不是（如第{places}行），多为{found}字。' },
    en: {
      found:
        'First lines should stand in by {expected} characters; paragraphs that do not: {count} (first: {places}), mostly {found}.',
    },
  },
  check: (document, report) => {
    const wanted = document.knowledge.profile.firstLine;
    const off = bodyParagraphs(document).flatMap(({ line, text, layout }) => {
      const indent = layout.firstLine + typedIndent(text);
      // A list sets the indent of its items itself.
      if (layout.isListed || Math.abs(indent - wanted) <= TOLERANCE) return [];
      return [{ line, found: String(Math.round(indent * 10) / 10) }];
    });
    reportPlaces(off, document, report, { data: { expected: wanted } });
  },
};

/** Blanks typed at the start: a full-width one is a character wide, a narrow one half. */
function typedIndent(text: string): number {
  const blanks = /^[\s\u3000]*/u.exec(text)?.[0] ?? '';
  return [...blanks].reduce((sum, blank) => sum + (blank === '\t' ? 2 : blank === '\u3000' ? 1 : 0.5), 0);
}
