import type { ProofRule } from '../proof-rule';
import { scan } from '../scan';

/** Round brackets around Chinese text are full-width. */
export const halfWidthBrackets: ProofRule = {
  id: 'half-width-brackets',
  severity: 'warning',
  fixable: 'safe',
  docs: {
    'zh-CN': '括注中文用全角括号，引用中文用中文引号。',
    en: 'Chinese text stands in full-width brackets and Chinese quotation marks.',
    source: 'GB/T 15834-2011 5.1；C-35',
  },
  messages: {
    'zh-CN': { found: '“{text}”两端的半角符号应为全角。' },
    en: { found: 'The half-width signs around {text} should be full-width.' },
  },
  check: (document, report) => {
    const headed = new Map(document.headings.map((heading) => [heading.line, heading]));
    scan(
      document,
      /\(([^()（）\n]*\p{Script=Han}[^()（）\n]*)\)|"([^"“”\n]*\p{Script=Han}[^"“”\n]*)"/gu,
      (match, line) => {
        const heading = headed.get(line);
        // (一) at the head of a line is a number, and another rule's.
        if (heading && heading.at === match.index && heading.mark.startsWith('(')) return;
        const [open, close] = match[0].startsWith('(') ? ['（', '）'] : ['“', '”'];
        const column = match.index + 1;
        const last = column + match[0].length - 1;
        report({
          line,
          at: match.index,
          text: match[0],
          fix: {
            safety: 'safe',
            edits: [
              { line: line + 1, column, before: match[0].charAt(0), after: open ?? '' },
              { line: line + 1, column: last, before: match[0].slice(-1), after: close ?? '' },
            ],
          },
        });
      },
    );
  },
};
