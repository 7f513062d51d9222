import { patternRule } from '../pattern-rule';

const NOT_PURPOSE = /为(?:主线|重点|契机|目标|抓手|导向|统领|根本|常态|主题|中心|核心|遵循|依据|准|先)/u;

/** 为了…… closed by 。 is no sentence. */
export const brokenSentence = patternRule({
  id: 'broken-sentence',
  severity: 'warning',
  fixable: 'suggestion',
  docs: {
    'zh-CN': '表示目的、时间的短语不单独成句，后面用逗号。',
    en: 'A phrase of purpose is followed by a comma, not a full stop.',
    source: '种004第9、12行',
  },
  messages: {
    'zh-CN': { found: '目的短语独立成句，句号应为逗号。' },
    en: { found: 'A phrase of purpose stands as a sentence of its own; a comma should follow it.' },
  },
  pattern:
    /(?<=^[\s\u3000]*|。)(?:在[^，。]{0,24}之际，)?为(?:了|进一步|有效|深入|切实|全面|认真)[^，。；：]{6,60}。(?=.)/gu,
  judge: ([text]) => (NOT_PURPOSE.test(text) ? null : {}),
  instead: ([text]) => `${text.slice(0, -1)}，`,
});
