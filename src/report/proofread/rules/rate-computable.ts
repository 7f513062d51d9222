import { tellsWork } from '../document-kind';
import type { ProofRule } from '../proof-rule';
import { scan, sentenceAt } from '../scan';

const RATE = /(?:率|比例|占比)(?:为|达到?|是)?(\d{1,3}(?:\.\d+)?)[%％](?!以上|以下)/gu;
const PLANNED = /不低于|不少于|确保|力争|目标|以上|达到要求/u;
const WHOLE = /(?<![\d.〔])(\d{1,7})(个|名|人次|人|次|项|份|条|件|家|户|处)/gu;

/** G-05. Who states a share states what of what. */
export const rateComputable: ProofRule = {
  id: 'rate-computable',
  code: 'G-05',
  severity: 'warning',
  docs: {
    'zh-CN': '比率同时写出分子、分母，并且算得对。',
    en: 'A share comes with both numbers, and they give it.',
    source: 'G-05',
  },
  messages: {
    'zh-CN': {
      bare: '“{text}”没有写明分子和分母。',
      differs: '“{text}”与{part}、{whole}不符，应为{share}%。',
    },
    en: {
      bare: '{text} comes without the numbers it was computed from.',
      differs: '{text} does not follow from {part} and {whole}, which give {share}%.',
    },
  },
  check: (document, report) => {
    if (!tellsWork(document.kind)) return;
    scan(document, RATE, (match, line, text) => {
      const sentence = sentenceAt(text, match.index);
      if (PLANNED.test(sentence)) return;
      const numbers = Array.from(sentence.matchAll(WHOLE), ([, number, unit]) => ({
        number: Number(number),
        unit,
      }));
      const stated = Number(match[1]);
      const digits = (match[1] ?? '').split('.')[1]?.length ?? 0;
      const share = (part: number, whole: number): number => Number(((part / whole) * 100).toFixed(digits));
      if (
        numbers.some((a) =>
          numbers.some((b) => a !== b && b.number > 0 && share(a.number, b.number) === stated),
        )
      )
        return;
      const place = { line, at: match.index, text: match[0] };
      const [first, second] = numbers;
      // Of all that one number counts, 100 % is the number itself.
      if (stated === 100 && numbers.length > 0) return;
      if (numbers.length < 2) report({ ...place, messageId: 'bare' });
      // With more numbers in the sentence nobody can tell which two are meant.
      else if (numbers.length === 2 && first && second && first.unit === second.unit) {
        const [part, whole] = [Math.min(first.number, second.number), Math.max(first.number, second.number)];
        if (whole > 0)
          report({ ...place, messageId: 'differs', data: { part, whole, share: share(part, whole) } });
      }
    });
  },
};
