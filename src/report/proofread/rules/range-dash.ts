import { patternRule } from '../pattern-rule';

/** Ranges of time have —, ranges of numbers ～ */
export const rangeDash = patternRule({
  id: 'range-dash',
  severity: 'warning',
  fixable: 'safe',
  docs: {
    'zh-CN': '时间起止用一字线“—”，数值范围用浪纹线“～”，不用半角连字符。',
    en: 'A span of time has —, a range of numbers ～, neither a hyphen.',
    source: 'GB/T 15834-2011 4.13.3；GB/T 15835-2011 5.1.3；种000第8行、003第8行',
  },
  messages: {
    'zh-CN': { found: '起止或范围“{text}”宜写作“{instead}”。' },
    en: { found: 'The range {text} is written {instead}.' },
  },
  pattern:
    /(?<![\d\-－.A-Za-z])\d{1,4}(?:年|月|日|%|％)?(?:--|[-－–])\d{1,4}(?![\d\-－.A-Za-z])(?=[年月日次个项篇人条份名期万天周级类家处元%％]|小时|季度|分钟)/gu,
  instead: ({ 0: range, index }, text) => {
    const after = text.slice(index + range.length);
    const isTime = /^[年月日]/u.test(after) || /[年月日]/u.test(range);
    return range.replace(/--|[-－–]/u, isTime ? '—' : '～');
  },
});
