import { LINE_CHARACTERS, PAGE_LINES } from '../../official-layout';
import { reportPlaces } from '../layout/report-places';
import type { ProofRule } from '../proof-rule';

/** A text of more characters fills more than one page. */
const ONE_PAGE = PAGE_LINES * LINE_CHARACTERS;

/** G-06. Pages are numbered. */
export const pageNumbers: ProofRule = {
  id: 'page-numbers',
  code: 'G-06',
  severity: 'info',
  docs: {
    'zh-CN': '多于一页的文件编排页码（Word 文件；可在配置的 layout 下关闭）。',
    en: 'The pages of a document of more than one are numbered (Word files; a config may say otherwise under layout).',
    source: 'G-06；GB/T 9704-2012 7.5',
  },
  messages: {
    'zh-CN': { found: '没有编排页码。' },
    en: { found: 'The pages are not numbered.' },
  },
  check: (document, report) => {
    const { layout, texts, knowledge } = document;
    if (!knowledge.profile.pageNumbers || !layout || layout.hasPageNumbers) return;
    const characters = texts.reduce((sum, text) => sum + text.trim().length, 0);
    if (characters > ONE_PAGE) reportPlaces([{ line: 0, found: '' }], document, report);
  },
};
