import { patternRule } from '../pattern-rule';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};

/** Chinese text has full-width marks. */
export const halfWidthMarks = patternRule({
  id: 'half-width-marks',
  severity: 'warning',
  fixable: 'safe',
  docs: {
    'zh-CN': '中文语句用全角标点。',
    en: 'Chinese sentences have full-width marks.',
    source: 'GB/T 15834-2011 5.1；C-35',
  },
  messages: {
    'zh-CN': { found: '中文里用了半角标点“{text}”，应为“{instead}”。' },
    en: { found: 'The half-width mark {text} stands in Chinese text; it should be {instead}.' },
  },
  pattern:
    /(?<=[\p{Script=Han}”》）])(?:[,;:?!](?=\p{Script=Han}|[“《（]|\d|[\s\u3000]*$)|\.(?=[\s\u3000]*$|[“《]))/gu,
  instead: ([mark]) => FULL[mark] ?? null,
});
