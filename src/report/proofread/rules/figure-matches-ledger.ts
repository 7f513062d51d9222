import { FIGURE_CLAIMS, PARTIAL } from '../figure-claims';
import type { ProofRule } from '../proof-rule';
import { scan } from '../scan';

/** G-01. Silent without ledgers. */
export const figureMatchesLedger: ProofRule = {
  id: 'figure-matches-ledger',
  code: 'G-01',
  severity: 'error',
  docs: {
    'zh-CN': '报告里的数字与台账一致（须用 --ledger 给出台账）。',
    en: 'The figures of a report are those of the ledgers (given by --ledger).',
    source: 'G-01；种004',
  },
  messages: {
    'zh-CN': {
      differs: '“{text}”写的是{stated}，{query}是{counted}。',
      unsupported: '“{text}”没有台账可以核对（{query}）。',
    },
    en: {
      differs: '{text} says {stated}; the ledger has {counted} ({query}).',
      unsupported: 'No ledger given tells whether {text} is so ({query}).',
    },
  },
  check: (document, report) => {
    const { figures } = document.knowledge;
    if (figures === null) return;
    for (const { pattern, figure: id } of FIGURE_CLAIMS) {
      const figure = figures.get(id);
      if (!figure) continue;
      scan(document, pattern, (match, line, text) => {
        const { 0: words, index } = match;
        const stated = Number(match[1] ?? match[2]);
        if (PARTIAL.test(clauseBefore(text, index)) || REQUIRED.test(words)) return;
        const place = { line, at: index, text: words };
        const data = { stated, query: figure.query };
        if (!figure.supported) report({ ...place, messageId: 'unsupported', severity: 'info', data });
        else if (Number(figure.value) !== stated) {
          report({ ...place, messageId: 'differs', data: { ...data, counted: Number(figure.value) } });
        }
      });
    }
  },
};

/** What is to be done counts nothing, and a claim does not reach from cell to cell. */
const REQUIRED = /\t|不少于|不超过|至少|最多/u;

/** What stands before a place since the last mark but 、: it may say that only a part is counted. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(0, at);
  const start = Math.max(...['。', '；', '，', '：'].map((mark) => before.lastIndexOf(mark)));
  return before.slice(start + 1);
}
