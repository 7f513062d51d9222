import { offLetters, wantedLetters } from '../layout/letters';
import { reportPlaces } from '../layout/report-places';
import type { ProofRule } from '../proof-rule';
import { namesKind } from '../title';

/** G-06. The typeface and size of the title, and that it stands in the middle. */
export const titleLetters: ProofRule = {
  id: 'title-letters',
  code: 'G-06',
  severity: 'info',
  docs: {
    'zh-CN': '标题用小标宋二号，居中排布（Word 文件；可在配置的 layout 下改成本单位的版式）。',
    en: 'The title is set in 2号小标宋 and centred (Word files; a config may say otherwise under layout).',
    source: 'G-06；GB/T 9704-2012 7.3.1',
  },
  messages: {
    'zh-CN': {
      found: '标题应为{expected}，这里是{found}。',
      alignment: '标题应居中排布。',
    },
    en: {
      found: 'The title should be {expected}; here it is {found}.',
      alignment: 'The title should be centred.',
    },
  },
  check: (document, report) => {
    const { line, text } = document.title ?? { line: -1, text: '' };
    const layout = document.layout?.paragraphs[line];
    // A first line that names no kind of document may be the organ's mark.
    const isTitle = namesKind(text) || document.lines[line]?.style === 'title';
    if (!layout || !isTitle) return;
    const { title } = document.knowledge.profile;
    const found = offLetters(layout.pieces, title);
    if (found !== null)
      reportPlaces([{ line, found }], document, report, { data: { expected: wantedLetters(title) } });
    // Blanks before it are how some put it into the middle.
    const isPushed = /^[\s\u3000]/u.test(document.texts[line] ?? '');
    if (layout.alignment !== 'center' && !isPushed)
      reportPlaces([{ line, found: layout.alignment }], document, report, { messageId: 'alignment' });
  },
};
