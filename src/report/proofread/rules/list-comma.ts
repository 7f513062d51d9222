import { patternRule } from '../pattern-rule';

/** No 、 between quotation marks or book title marks that stand side by side. */
export const listComma = patternRule({
  id: 'list-comma',
  severity: 'info',
  fixable: 'suggestion',
  docs: {
    'zh-CN': '并列的引号之间、并列的书名号之间通常不用顿号。',
    en: 'Between quotations or titles side by side there is usually no 、.',
    source: 'GB/T 15834-2011 4.5.3.5',
  },
  messages: {
    'zh-CN': { found: '并列的引号或书名号之间通常不用顿号。' },
    en: { found: 'Between quotations or titles side by side there is usually no 、.' },
  },
  pattern:
    /(?<=”)、(?=“[^”]*”(?:[、，。；和等及与的]|$))|(?<=》)、(?=《[^》]*》(?:[、，。；和等及与的]|$))/gu,
  instead: () => '',
});
