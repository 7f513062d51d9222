import { bodyParagraphs } from '../layout/body-paragraphs';
import { offLetters, wantedLetters } from '../layout/letters';
import { reportPlaces } from '../layout/report-places';
import type { ProofRule } from '../proof-rule';

/** G-06. The typeface and size of running text. */
export const bodyLetters: ProofRule = {
  id: 'body-letters',
  code: 'G-06',
  severity: 'info',
  docs: {
    'zh-CN': '正文用仿宋三号（Word 文件；可在配置的 layout 下改成本单位的版式）。',
    en: 'Running text is set in 3号仿宋 (Word files; a config may say otherwise under layout).',
    source: 'G-06；GB/T 9704-2012 5.2.2、7.3.3',
  },
  messages: {
    'zh-CN': { found: '正文应为{expected}：共{count}段不是（如第{places}行），多为{found}。' },
    en: {
      found:
        'Running text should be {expected}; paragraphs that are not: {count} (first: {places}), mostly {found}.',
    },
  },
  check: (document, report) => {
    const { body } = document.knowledge.profile;
    const off = bodyParagraphs(document).flatMap(({ line, layout }) => {
      const found = offLetters(layout.pieces, body);
      return found === null ? [] : [{ line, found }];
    });
    reportPlaces(off, document, report, { data: { expected: wantedLetters(body) } });
  },
};
