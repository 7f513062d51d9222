import { WRONG_WORDS } from '../../../text/wording';
import { fixAt } from '../fix-at';
import type { ProofRule } from '../proof-rule';
import { scan } from '../scan';

/** C-35. The list is shared with the ledger rules. */
export const wrongWords: ProofRule = {
  id: 'wrong-words',
  code: 'C-35',
  severity: 'info',
  fixable: 'safe',
  docs: {
    'zh-CN': '没有常见别字（布署、台帐、截止目前、做出决定）。',
    en: 'No common misspellings.',
    source: 'C-35',
  },
  messages: {
    'zh-CN': { found: '“{text}”宜写作“{instead}”。' },
    en: { found: '{text} is written {instead}.' },
  },
  check: (document, report) => {
    for (const [pattern, instead] of WRONG_WORDS) {
      scan(document, pattern, ({ 0: text, index }, line) => {
        report({ line, at: index, text, data: { instead }, fix: fixAt(line, index, text, instead) });
      });
    }
  },
};
