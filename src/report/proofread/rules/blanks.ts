import type { ProofRule } from '../proof-rule';

/** Blanks at the ends of lines, and blank lines of a plain text; both are told once. */
export const blanks: ProofRule = {
  id: 'blanks',
  severity: 'info',
  fixable: 'safe',
  docs: {
    'zh-CN': '行尾没有多余空格，段落之间没有空行，段首缩进一致。',
    en: 'No blanks at the ends of lines, no blank lines, one way of indenting.',
    source: '种000、001、002',
  },
  messages: {
    'zh-CN': {
      trailing: '行尾有多余空格（第{all}行）。',
      empty: '有空行（第{all}行）。',
      indent: '段首缩进不一致：{indented}段有空格，{flush}段没有（第{all}行）。',
    },
    en: {
      trailing: 'Blanks at the end of lines {all}.',
      empty: 'Blank lines: {all}.',
      indent: 'Indented unevenly: {indented} paragraphs have blanks, {flush} have none (lines {all}).',
    },
  },
  check: ({ lines, texts, title }, report) => {
    const numbers = (places: readonly number[]): string[] => places.map((line) => String(line + 1));
    const trailing = lines.flatMap(({ kind, text }, line) =>
      kind === 'paragraph' && /\S[ \t\u3000]+$/u.test(text) ? [line] : [],
    );
    const [first] = trailing;
    if (first !== undefined) {
      const ends = trailing.map((line) => {
        const text = texts[line] ?? '';
        const at = text.trimEnd().length;
        return { line: line + 1, column: at + 1, before: text.slice(at), after: '' };
      });
      report({
        line: first,
        at: (texts[first] ?? '').trimEnd().length,
        text: '',
        messageId: 'trailing',
        data: { all: numbers(trailing) },
        fix: { safety: 'safe', edits: ends },
      });
    }
    // In Word, empty paragraphs and indents are a matter of the layout.
    if (lines.some(({ pieces }) => pieces.length > 0)) return;
    const empty = texts.slice(0, -1).flatMap((text, line) => (text.trim() === '' ? [line] : []));
    if (empty[0] !== undefined) {
      report({ line: empty[0], at: 0, text: '', messageId: 'empty', data: { all: numbers(empty) } });
    }
    const written = texts.flatMap((text, line) => (text.trim() === '' || line === title?.line ? [] : [line]));
    const flush = written.filter((line) => /^\S/u.test(texts[line] ?? ''));
    const indented = written.length - flush.length;
    if (flush[0] === undefined || indented <= flush.length) return;
    // Addressee, signature and attachments stand flush by rule.
    const odd = flush.filter((line) => /。[\s\u3000]*$/u.test(texts[line] ?? ''));
    if (odd[0] === undefined) return;
    report({
      line: odd[0],
      at: 0,
      text: '',
      messageId: 'indent',
      data: { indented, flush: odd.length, all: numbers(odd) },
    });
  },
};
