import type { ProofRule } from '../proof-rule';

/** The first level is 一、 */
export const firstLevel: ProofRule = {
  id: 'first-level',
  code: 'G-06',
  severity: 'info',
  docs: {
    'zh-CN': '结构层次的第一层用“一、”，不直接从“（一）”“1.”开始。',
    en: 'The first level of a document is 一、, not （一）or 1.',
    source: 'GB/T 9704-2012 7.3.3；种000',
  },
  messages: {
    'zh-CN': { found: '结构层次的第一层应为“一、”，这里直接用了“{text}”。' },
    en: { found: 'The first level is 一、; here the levels start with {text}.' },
  },
  check: ({ headings }, report) => {
    const [first] = headings;
    // A single item or two list something; they do not structure the text.
    if (!first || headings.length < 3 || headings.some(({ level }) => level === 1)) return;
    report({ line: first.line, at: first.at, text: first.mark });
  },
};
