import { WHOLE_CLAIMS } from '../figure-claims';
import type { ProofRule } from '../proof-rule';
import { scan } from '../scan';

/** G-02. Silent without ledgers. */
export const claimOfAll: ProofRule = {
  id: 'claim-of-all',
  code: 'G-02',
  severity: 'error',
  docs: {
    'zh-CN': '“全体、全部、都、均”一类的说法，台账须达到百分之百（须用 --ledger 给出台账）。',
    en: 'What is said of all holds for all rows of the ledger (given by --ledger).',
    source: 'G-02；种004',
  },
  messages: {
    'zh-CN': {
      differs: '“{text}”与台账不符：{query}是{counted}。',
      unsupported: '“{text}”没有台账可以核对（{query}）。',
    },
    en: {
      differs: '{text} is not what the ledger says: {counted} ({query}).',
      unsupported: 'No ledger given tells whether {text} is so ({query}).',
    },
  },
  check: (document, report) => {
    const { figures } = document.knowledge;
    if (figures === null) return;
    for (const { pattern, figure: id, value } of WHOLE_CLAIMS) {
      const figure = figures.get(id);
      if (!figure) continue;
      scan(document, pattern, ({ 0: text, index }, line) => {
        const place = { line, at: index, text };
        const data = { query: figure.query };
        if (!figure.supported) report({ ...place, messageId: 'unsupported', severity: 'info', data });
        else if (Number(figure.value) !== value) {
          report({
            ...place,
            messageId: 'differs',
            data: { ...data, counted: `${figure.value}${figure.unit ?? ''}` },
          });
        }
      });
    }
  },
};
