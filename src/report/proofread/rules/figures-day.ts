import { tellsWork } from '../document-kind';
import type { ProofRule } from '../proof-rule';
import { scan } from '../scan';

const COUNT = /\d+(?:\.\d+)?(?:个|名|人次|次|项|份|条|篇|件|％|%)/gu;
const DAY =
  /截至(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|底|末)|截至\d{4}年(?:底|末|\d{1,2}月)|\d{4}年\d{1,2}月\d{1,2}日/u;

/** From so many figures on, a report is one of figures. */
const MANY = 5;

/** G-04. Figures hold for a day, which the document names. */
export const figuresDay: ProofRule = {
  id: 'figures-day',
  code: 'G-04',
  severity: 'warning',
  docs: {
    'zh-CN': '写明统计数字的截止日期（截至×年×月×日），不写“截至目前”。',
    en: 'A document names the day its figures hold for.',
    source: 'G-04；种004第5行',
  },
  messages: {
    'zh-CN': {
      open: '“{text}”没有写明日期，应为“截至×年×月×日”。',
      missing: '有多处统计数字，没有写明截止日期（截至×年×月×日）。',
    },
    en: {
      open: '{text} names no day; write 截至×年×月×日.',
      missing: 'There are several figures, but no day for which they hold.',
    },
  },
  check: (document, report) => {
    scan(document, /截[至止](?:目前|现在|当前|今日)/gu, ({ 0: text, index }, line) => {
      report({ line, at: index, text, messageId: 'open' });
    });
    const whole = document.texts.join('\n');
    if (!tellsWork(document.kind) || /截[至止]目前/u.test(whole) || DAY.test(whole)) return;
    const places: { line: number; at: number; text: string }[] = [];
    scan(document, COUNT, ({ 0: text, index }, line) => places.push({ line, at: index, text }));
    const [first] = places;
    if (first && places.length >= MANY) report({ ...first, messageId: 'missing' });
  },
};
