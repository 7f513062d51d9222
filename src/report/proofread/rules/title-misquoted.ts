import { citedTitles } from '../../../ledger/cited-titles';
import { fixAt } from '../fix-at';
import type { ProofRule } from '../proof-rule';

/** As in the rule of the same name over ledgers. */
const LIKENESS = 0.7;

/** C-32. A title that comes close to a known one without being it. */
export const titleMisquoted: ProofRule = {
  id: 'title-misquoted',
  code: 'C-32',
  severity: 'error',
  fixable: 'suggestion',
  docs: {
    'zh-CN': '书名号里的党内法规、法律法规名称与规范名称一致。',
    en: 'Titles of party rules, laws and regulations are quoted as they are.',
    source: 'C-32；种002第9行、003第7行',
  },
  messages: {
    'zh-CN': {
      found: '{text}与规范名称不符，是不是《{title}》？',
      short: '{text}是简称，全称为《{title}》。',
    },
    en: {
      found: '{text} differs from the official title: is 《{title}》 meant?',
      short: '{text} is short for 《{title}》.',
    },
  },
  check: ({ texts, knowledge }, report) => {
    texts.forEach((text, line) => {
      for (const cited of citedTitles(text)) {
        const meant = knowledge.titles.meant(cited, LIKENESS);
        if (!meant) continue;
        // The end of a title is a short name for it; whether one is in place is the writer's to say.
        const isShort = meant.title.endsWith(cited);
        for (let at = text.indexOf(`《${cited}》`); at >= 0; at = text.indexOf(`《${cited}》`, at + 1)) {
          const whole = `《${cited}》`;
          report({
            line,
            at,
            text: whole,
            ...(isShort && { messageId: 'short', severity: 'info' as const }),
            data: { title: meant.title },
            fix: fixAt(line, at, whole, `《${meant.title}》`, 'suggestion'),
          });
        }
      }
    });
  },
};
