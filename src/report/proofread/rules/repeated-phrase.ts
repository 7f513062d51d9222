import type { ProofRule } from '../proof-rule';

/** Shorter phrases recur in every document. */
const SHORTEST = 14;
const SHOWN = 30;

/** The same long phrase twice in one paragraph. */
export const repeatedPhrase: ProofRule = {
  id: 'repeated-phrase',
  severity: 'info',
  docs: {
    'zh-CN': '同一段里没有整句照搬的重复。',
    en: 'No long phrase comes twice in one paragraph.',
    source: '种000、003、004',
  },
  messages: {
    'zh-CN': { found: '“{text}”等{length}字在本段前面出现过。' },
    en: { found: 'These {length} characters stand in the paragraph already: {text}.' },
  },
  check: ({ lines }, report) => {
    lines.forEach(({ kind, text }, line) => {
      if (kind === 'row') return;
      const seen = new Map<string, number>();
      let end = 0;
      for (let at = 0; at + SHORTEST <= text.length; at += 1) {
        const phrase = text.slice(at, at + SHORTEST);
        const first = seen.get(phrase);
        if (first === undefined) seen.set(phrase, at);
        else if (at >= end && at - first >= SHORTEST && /^\p{Script=Han}/u.test(phrase)) {
          const length = commonLength(text, first, at);
          end = at + length;
          report({ line, at, text: text.slice(at, at + Math.min(length, SHOWN)), data: { length } });
        }
      }
    });
  },
};

function commonLength(text: string, first: number, second: number): number {
  let length = SHORTEST;
  while (
    first + length < second &&
    second + length < text.length &&
    text[first + length] === text[second + length]
  )
    length += 1;
  return length;
}
