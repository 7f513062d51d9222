import { fixAt } from '../fix-at';
import type { ProofRule } from '../proof-rule';

/** Longer lines are sentences of a list rather than headings. */
const LONGEST = 50;

/** A heading on a line of its own does not end on 。 */
export const headingPeriod: ProofRule = {
  id: 'heading-period',
  severity: 'warning',
  fixable: 'safe',
  docs: {
    'zh-CN': '独立成行的标题末尾不用句号。',
    en: 'A heading on its own line does not end on a full stop.',
    source: 'GB/T 15834-2011；种004第2、4、6、8、11、13行',
  },
  messages: {
    'zh-CN': { found: '独立成行的标题末尾不用句号。' },
    en: { found: 'A heading on its own line does not end on a full stop.' },
  },
  check: ({ headings, texts }, report) => {
    for (const { line, level, text } of headings) {
      const bare = text.trimEnd();
      const isHeading = level === 1 || (level === 2 && leadsText(texts, line, headings));
      if (!isHeading || bare.length > LONGEST || !/^[^。；]+。$/u.test(bare)) continue;
      const at = (texts[line] ?? '').trimEnd().length - 1;
      report({ line, at, text: '。', fix: fixAt(line, at, '。', '') });
    }
  },
};

/** A second-level line is a heading where a paragraph of its own follows, else an item of a list. */
function leadsText(texts: readonly string[], line: number, headings: readonly { line: number }[]): boolean {
  const next = texts[line + 1]?.trim() ?? '';
  return next.length > LONGEST && !headings.some((heading) => heading.line === line + 1);
}
