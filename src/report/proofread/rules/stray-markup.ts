import { patternRule } from '../pattern-rule';

/** What programs leave in a text. */
export const strayMarkup = patternRule({
  id: 'stray-markup',
  code: 'C-36',
  severity: 'error',
  fixable: 'safe',
  docs: {
    'zh-CN': '正文没有模板标签、网页代码和乱码残留。',
    en: 'The text holds no template tags, web code or broken characters.',
    source: 'C-36；种004第5、15行',
  },
  messages: {
    'zh-CN': { found: '多余标记“{text}”。' },
    en: { found: 'Stray markup: {text}.' },
  },
  pattern:
    /#{2,}\w+#{2,}|\{\{[^{}]*\}\}|\{\{|\}\}|\[object Object\]|(?<![A-Za-z])(?:undefined|NaN)(?![A-Za-z])|&(?:nbsp|lt|gt|amp|quot);|<\/?(?:p|br|div|span|b|strong|table|tr|td|font)\b[^<>]*>|\ufffd/gu,
  instead: ([text]) => (/^#/u.test(text) ? '' : text === '&nbsp;' ? ' ' : null),
});
