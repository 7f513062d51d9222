import { patternRule } from '../pattern-rule';

/** Two marks where one belongs, or a mark and a conjunction that say the same. */
export const doubledMarks = patternRule({
  id: 'doubled-marks',
  severity: 'warning',
  fixable: 'safe',
  docs: {
    'zh-CN': '点号不连用；并列的最后一项前用了“和”“及”“以及”，就不再用顿号。',
    en: 'Stops do not follow one another; before 和, 及 or 以及 there is no 、.',
    source: 'GB/T 15834-2011 4.5；种004第5行',
  },
  messages: {
    'zh-CN': { found: '“{text}”重复：标点连用，或标点与连词重复。' },
    en: { found: '{text}: two marks, or a mark and a conjunction, where one is enough.' },
  },
  pattern: /、(?=以及|及(?![时早格其物])|和(?![谐平睦解气善美衷]))|[，、；：。,;][，、；。]+|。：/gu,
  instead: ([marks]) => {
    if (marks === '、') return '';
    return new Set(marks).size === 1 ? marks.charAt(0) : null;
  },
});
