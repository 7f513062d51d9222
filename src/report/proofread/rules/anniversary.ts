import type { ProofRule } from '../proof-rule';
import { scan } from '../scan';

/** Years that anniversaries count from. */
const EVENTS: readonly (readonly [RegExp, number])[] = [
  [/(?:建党|中国共产党(?:成立|建党|诞生)|党的?(?:成立|生日))[^，。；\d]{0,4}(\d{1,3})周年/gu, 1921],
  [/(?:新中国成立|中华人民共和国成立|建国|共和国成立)[^，。；\d]{0,4}(\d{1,3})周年/gu, 1949],
  [/(?:建军|中国人民解放军(?:成立|建军))[^，。；\d]{0,4}(\d{1,3})周年/gu, 1927],
  [/(?:改革开放)[^，。；\d]{0,4}(\d{1,3})周年/gu, 1978],
  [/(?:抗日战争胜利|抗战胜利)[^，。；\d]{0,4}(\d{1,3})周年/gu, 1945],
  [/五四运动[^，。；\d]{0,4}(\d{1,3})周年/gu, 1919],
];

/** The number of an anniversary fits a year of the document. */
export const anniversary: ProofRule = {
  id: 'anniversary',
  severity: 'error',
  docs: {
    'zh-CN': '周年数与文中年份相符（建党102周年是2023年）。',
    en: 'The number of an anniversary fits the year.',
    source: '种004第12行',
  },
  messages: {
    'zh-CN': { found: '“{text}”应在{year}年，与文中年份不符。' },
    en: { found: '{text} falls in {year}, which is no year of this document.' },
  },
  check: (document, report) => {
    const years = new Set(
      document.texts.flatMap((text) => text.match(/(?:19|20)\d\d(?=年|-\d|〕)/gu) ?? []).map(Number),
    );
    if (years.size === 0) return;
    for (const [pattern, start] of EVENTS) {
      scan(document, pattern, (match, line) => {
        const year = start + Number(match[1]);
        if (!years.has(year)) report({ line, at: match.index, text: match[0], data: { year } });
      });
    }
  },
};
