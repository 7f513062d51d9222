import { patternRule } from '../pattern-rule';

/** A document is read later than it is written. */
export const relativeTime = patternRule({
  id: 'relative-time',
  severity: 'info',
  docs: {
    'zh-CN': '时间写明年、月、日，少用“今年以来”“上月”“近期”一类的相对说法。',
    en: 'Times are written as dates rather than relative to the day of writing.',
    source: 'GB/T 9704-2012；种004第3、5、7、10行',
  },
  messages: {
    'zh-CN': { found: '“{text}”是相对时间，宜写明日期。' },
    en: { found: '{text} is relative; write the date.' },
  },
  pattern:
    /今年以来|年初以来|去年以来|前一阶段|前段时间|近期|近日|(?<![假节\d])日前|上个?月|本月(?!\d)|(?<![历])上年|去年(?!同期)|(?<=^|[。，；])今年(?!以来)|(?<=^|[。，；])目前/gu,
});
