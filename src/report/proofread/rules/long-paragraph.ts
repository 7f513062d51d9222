import type { ProofRule } from '../proof-rule';

const LONGEST = 500;

/** A paragraph that nobody reads to its end. */
export const longParagraph: ProofRule = {
  id: 'long-paragraph',
  severity: 'info',
  docs: {
    'zh-CN': '一段不超过500字，长的分层、分段。',
    en: 'A paragraph has at most 500 characters.',
    source: '种000、002、004',
  },
  messages: {
    'zh-CN': { found: '本段{length}字，宜分层或分段。' },
    en: { found: 'The paragraph has {length} characters; divide it.' },
  },
  check: ({ lines }, report) => {
    lines.forEach(({ kind, text }, line) => {
      if (kind === 'row' || text.length <= LONGEST) return;
      report({ line, at: 0, text: text.slice(0, SHOWN), data: { length: text.length } });
    });
  },
};

const SHOWN = 14;
