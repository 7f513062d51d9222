import { citedTitles } from '../../../ledger/cited-titles';
import { fixAt } from '../fix-at';
import type { ProofRule } from '../proof-rule';

/** C-33. A paragraph that names the successor too speaks of the change itself. */
export const titleSuperseded: ProofRule = {
  id: 'title-superseded',
  code: 'C-33',
  severity: 'error',
  fixable: 'suggestion',
  docs: {
    'zh-CN': '引用的文件现行有效，没有废止，也没有被新的文件替代。可用自备词表或本单位的文件名称库补充。',
    en: 'Documents cited are in force. A word list or a library of one’s own may add to the titles known.',
    source: 'C-33；种004第7行',
  },
  messages: {
    'zh-CN': {
      found: '{text}已废止或被替代，现行的是《{successor}》，请核对条款后改引。',
      repealed: '{text}已废止，请核对后改引现行文件。',
    },
    en: {
      found: '{text} is no longer in force; 《{successor}》 has taken its place.',
      repealed: '{text} is no longer in force; cite what is.',
    },
  },
  check: ({ texts, knowledge }, report) => {
    texts.forEach((text, line) => {
      const cited = citedTitles(text);
      for (const title of cited) {
        const listed = knowledge.words.superseded.get(title);
        const repeal = listed === undefined ? knowledge.titles.repealOf(title) : { successor: listed };
        if (!repeal || (repeal.successor !== null && cited.includes(repeal.successor))) continue;
        const { successor } = repeal;
        const whole = `《${title}》`;
        const at = text.indexOf(whole);
        const found = { line, at, text: whole };
        if (successor === null) report({ ...found, messageId: 'repealed', data: {} });
        else {
          const fix = fixAt(line, at, whole, `《${successor}》`, 'suggestion');
          report({ ...found, data: { successor }, fix });
        }
      }
    });
  },
};
