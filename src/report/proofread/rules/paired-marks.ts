import { readPairs } from '../pairs';
import type { ProofRule } from '../proof-rule';

/** Brackets, quotation marks and book title marks come in pairs. */
export const pairedMarks: ProofRule = {
  id: 'paired-marks',
  severity: 'error',
  fixable: 'safe',
  docs: {
    'zh-CN': '引号、书名号、括号成对使用；引号内再用引号写单引号，书名号内再用书名号写〈〉。',
    en: 'Quotation marks, book title marks and brackets come in pairs; inside “” stands ‘’, inside 《》 stands 〈〉.',
    source: 'GB/T 15834-2011 4.8、4.9、4.15',
  },
  messages: {
    'zh-CN': {
      open: '“{text}”没有与之配对的后半个。',
      close: '“{text}”没有与之配对的前半个。',
      nested: '“{text}”套用，里层写作“{instead}”。',
    },
    en: {
      open: '{text} is not closed.',
      close: '{text} was not opened.',
      nested: '{text} stands inside a pair of its own kind; the inner one is {instead}.',
    },
  },
  check: ({ texts }, report) => {
    for (const found of readPairs(texts)) {
      const { line, at, mark, kind, inner } = found;
      if (inner === undefined) {
        report({ line, at, text: mark, messageId: kind });
        continue;
      }
      const edits = [
        { line: line + 1, column: at + 1, before: mark, after: inner.open },
        { line: inner.line + 1, column: inner.at + 1, before: inner.mark, after: inner.close },
      ];
      report({
        line,
        at,
        text: mark,
        messageId: 'nested',
        severity: 'warning',
        data: { instead: inner.open },
        fix: { safety: 'safe', edits },
      });
    }
  },
};
