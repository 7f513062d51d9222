import { fixAt } from '../fix-at';
import type { ProofRule } from '../proof-rule';

/** The mark after a number belongs to its level. */
export const numberingMark: ProofRule = {
  id: 'numbering-mark',
  code: 'G-06',
  severity: 'warning',
  fixable: 'safe',
  docs: {
    'zh-CN': '层次序号写作“一、”“（一）”“1.”“（1）”，括号用全角，带括号的序号后不加标点。',
    en: 'Numbers of levels are written 一、（一）1.（1）, in full-width brackets and without a mark after them.',
    source: 'GB/T 9704-2012 7.3.3；GB/T 15834-2011 附录B',
  },
  messages: {
    'zh-CN': { found: '层次序号“{text}”宜写作“{proper}”。' },
    en: { found: 'The number {text} is written {proper}.' },
  },
  check: ({ headings }, report) => {
    for (const { line, at, mark, proper } of headings) {
      if (mark === proper || mark === proper.replace('.', '．')) continue;
      report({ line, at, text: mark, data: { proper }, fix: fixAt(line, at, mark, proper) });
    }
  },
};
