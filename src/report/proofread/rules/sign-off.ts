import type { ProofRule } from '../proof-rule';

const DAY =
  /(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日/u;

/** Organ and day under the text. A bulletin has them in its head. */
export const signOff: ProofRule = {
  id: 'sign-off',
  severity: 'info',
  docs: {
    'zh-CN': '文末有发文机关署名和成文日期。',
    en: 'The organ and the day stand under the text.',
    source: 'GB/T 9704-2012 7.3.5；种000—004',
  },
  messages: {
    'zh-CN': { found: '文末没有发文机关署名和成文日期。' },
    en: { found: 'Organ and day are missing under the text.' },
  },
  check: ({ kind, texts }, report) => {
    if (kind === '简报') return;
    // Attachments and the imprint may follow the day.
    const isSigned = texts.some((text) => text.trim().length <= LONGEST && DAY.test(text));
    const line = texts.findLastIndex((text) => text.trim() !== '');
    if (!isSigned && line >= 0) report({ line, at: (texts[line] ?? '').length, text: '' });
  },
};

/** A line of the day alone, perhaps with the organ before it. */
const LONGEST = 40;
