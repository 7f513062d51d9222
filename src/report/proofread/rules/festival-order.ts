import { patternRule } from '../pattern-rule';

const YEAR: readonly string[] = ['元旦', '春节', '元宵', '清明', '五一', '端午', '中秋', '国庆'];
const FESTIVAL = /元旦|春节|元宵|清明|五一|端午|中秋|国庆/gu;

/** Festivals are named in the order of the year. */
export const festivalOrder = patternRule({
  id: 'festival-order',
  severity: 'info',
  docs: {
    'zh-CN': '并列的节日按时间先后排列。',
    en: 'Festivals are named in the order of the year.',
    source: '种004第12行',
  },
  messages: {
    'zh-CN': { found: '“{text}”没有按时间先后排列。' },
    en: { found: '{text} are not in the order of the year.' },
  },
  pattern: /(?:“?(?:元旦|春节|元宵|清明|五一|端午|中秋|国庆)”?节?(?:、|和)?){2,}/gu,
  judge: ([text]) => {
    const order = Array.from(text.matchAll(FESTIVAL), ([name]) => YEAR.indexOf(name));
    const falls = order.filter((place, index) => index > 0 && place < (order[index - 1] ?? 0));
    // 中秋、国庆、元旦、春节 goes over the turn of the year; 国庆 may come before 中秋.
    const turn = falls.length === 1 && (order.at(-1) ?? 0) < (order[0] ?? 0);
    return falls.length === 0 || turn ? null : {};
  },
});
