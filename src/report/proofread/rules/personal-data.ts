import { patternRule } from '../pattern-rule';

/** V-01 as far as a text shows it by itself: numbers that belong to a person. */
export const personalData = patternRule({
  id: 'personal-data',
  code: 'V-01',
  severity: 'error',
  fixable: 'suggestion',
  docs: {
    'zh-CN': '外发的材料不写完整的身份证号、手机号、银行卡号。',
    en: 'What is sent out holds no full identity, telephone or card numbers of persons.',
    source: 'V-01；《中华人民共和国个人信息保护法》第二十八条',
  },
  messages: {
    'zh-CN': { found: '“{text}”是个人号码，外发前应隐去：“{instead}”。' },
    en: { found: '{text} is a number of a person and should be masked: {instead}.' },
  },
  pattern:
    /(?<![\d.])(?:[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]|1[3-9]\d{9}|62\d{14,17})(?![\d.])/gu,
  instead: ([text]) => text.slice(0, 3) + '*'.repeat(text.length - 7) + text.slice(-4),
});
