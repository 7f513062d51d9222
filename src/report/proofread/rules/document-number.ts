import { patternRule } from '../pattern-rule';

/** The year of a document number stands in 〔〕, without 第 and leading noughts. */
export const documentNumber = patternRule({
  id: 'document-number',
  severity: 'error',
  fixable: 'safe',
  docs: {
    'zh-CN': '发文字号的年份用六角括号“〔〕”，序号不加“第”、不编虚位。',
    en: 'In a document number the year stands in 〔〕, and the number has neither 第 nor leading noughts.',
    source: 'GB/T 9704-2012 7.2.5',
  },
  messages: {
    'zh-CN': { found: '发文字号“{text}”应为“{instead}”。' },
    en: { found: 'The document number {text} is written {instead}.' },
  },
  pattern:
    /(?<=[发函办字令组委局政纪人党审])(?:[[［(（【]\s*(20\d\d|19\d\d)\s*[\]］)）】]\s*(?:第)?\s*0*(\d+)号|〔(20\d\d|19\d\d)〕(?:第0*|0+)(\d+)号)/gu,
  instead: ([, year, number, otherYear, otherNumber]) => `〔${year ?? otherYear}〕${number ?? otherNumber}号`,
});
