import { patternRule } from '../pattern-rule';

/** 约30个左右: one word of approximation is enough. */
export const approximateTwice = patternRule({
  id: 'approximate-twice',
  severity: 'warning',
  fixable: 'safe',
  docs: {
    'zh-CN': '概数只用一个表示大概的词：“约”“近”与“左右”“余”“多”不同时用。',
    en: 'An approximate number has one word that says so.',
    source: 'GB/T 15835-2011 5.1.4',
  },
  messages: {
    'zh-CN': { found: '“{text}”重复表示概数，宜写作“{instead}”。' },
    en: { found: '{text} says twice that the number is approximate; {instead} is enough.' },
  },
  pattern:
    /(?:大约|约|将近|近)(\d[\d,.]*(?:余|多)?[万亿]?(?:个|名|人|次|项|份|条|篇|家|元|件|户|场|%|％)?)左右/gu,
  instead: ([text]) => text.slice(0, -2),
});
