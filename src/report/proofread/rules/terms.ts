import type { Language } from '../../../core/language';
import { fixAt } from '../fix-at';
import type { ProofRule } from '../proof-rule';
import { outsideQuotes, scan } from '../scan';
import { TERMS } from '../terms';

/** Official names and formulas. A milder case inside 《》 is part of a title, which is not the writer's. */
export const terms: ProofRule = {
  id: 'terms',
  severity: 'warning',
  fixable: 'safe',
  docs: {
    'zh-CN': '机构、会议、制度用规范名称和现行提法。可用自备词表补充。',
    en: 'Bodies, meetings and systems have their official names. A word list of one’s own may add to them.',
    source: '种000第5行、002第8—9行、003第11、17行、004第3、5、9行',
  },
  messages: texts(),
  check: (document, report) => {
    TERMS.forEach(({ pattern, severity, instead, safe }, index) => {
      scan(document, pattern, ({ 0: text, index: at }, line, whole) => {
        if (severity !== 'error' && outsideQuotes(whole).charAt(at) !== text.charAt(0)) return;
        const fix = fixAt(line, at, text, instead, safe ? 'safe' : 'suggestion');
        report({ line, at, text, messageId: `term-${index}`, severity, ...(instead !== '' && { fix }) });
      });
    });
    for (const [word, instead] of document.knowledge.words.terms) {
      document.texts.forEach((whole, line) => {
        for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + word.length)) {
          // 台帐台账: the right word may hold the wrong one.
          const shift = instead.indexOf(word);
          if (shift >= 0 && whole.startsWith(instead, at - shift)) continue;
          report({
            line,
            at,
            text: word,
            messageId: 'own',
            data: { instead },
            fix: fixAt(line, at, word, instead, 'suggestion'),
          });
        }
      });
    }
  },
};

function texts(): Readonly<Record<Language, Readonly<Record<string, string>>>> {
  const of = (language: Language, head: string): Record<string, string> =>
    Object.fromEntries(TERMS.map((term, index) => [`term-${index}`, `${head}${term[language]}`]));
  return {
    'zh-CN': { ...of('zh-CN', '“{text}”：'), own: '“{text}”：按自备词表应为“{instead}”。' },
    en: { ...of('en', '{text}: '), own: '{text}: the word list has {instead}.' },
  };
}
