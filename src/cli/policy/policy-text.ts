import type { Language } from '../../core/language';
import { plain } from '../../core/plain';
import type { OutlineItem } from '../../policy/outline-item';
import { frequencyText, ledgerText, remarkText } from '../../policy/policy-words';
import { say } from '../say';
import type { PolicyFile } from './policy-file';

/** Headings of inline items without a full stop can be whole sentences. */
const LONGEST_HEADING = 48;

/** What was understood of the documents, for a person: outline, obligations, what to confirm, what to check. */
export function policiesText(files: readonly PolicyFile[], language: Language): string {
  return plain(`${files.map((file) => policyText(file, language)).join('\n\n')}\n`);
}

function policyText({ path, document }: PolicyFile, language: Language): string {
  const { title, outline, obligations, softDuties, remarks } = document;
  const summary = say(language, 'policy-summary', {
    title: title || say(language, 'policy-no-title'),
    items: outline.length,
    responsible: outline.filter(({ responsible }) => responsible.all.length > 0).length,
    obligations: obligations.length,
    soft: softDuties.length,
  });
  const lines = [path, summary, ...outline.map((item) => itemText(item, language))];
  const section = (
    code: 'policy-obligations' | 'policy-soft' | 'policy-remarks',
    own: readonly string[],
  ): void => {
    if (own.length > 0) lines.push('', say(language, code), ...own);
  };
  section(
    'policy-obligations',
    obligations.map((each) =>
      say(language, 'policy-obligation', {
        line: each.line,
        frequency: frequencyText(each, language),
        ledger: ledgerText(each.ledger, language),
        clause: each.clause,
      }),
    ),
  );
  section(
    'policy-soft',
    softDuties.map(({ line, clause }) => say(language, 'policy-soft-line', { line, clause })),
  );
  section(
    'policy-remarks',
    remarks.map((remark) => {
      const text = remarkText(remark, language);
      return remark.line === null
        ? say(language, 'policy-remark-whole', { text })
        : say(language, 'policy-remark-line', { line: remark.line, text });
    }),
  );
  return lines.join('\n');
}

function itemText({ level, mark, heading, responsible, deadline }: OutlineItem, language: Language): string {
  const shown = heading.length > LONGEST_HEADING ? `${heading.slice(0, LONGEST_HEADING)}…` : heading;
  const { all, lead, support } = responsible;
  const told = lead.length > 0 && support.length > 0;
  const notes = [
    ...(told ? [say(language, 'policy-item-lead', { lead, support })] : []),
    ...(!told && all.length > 0 ? [say(language, 'policy-item-bodies', { bodies: all })] : []),
    ...(deadline
      ? [say(language, 'policy-item-deadline', { deadline: deadline.day ?? deadline.words })]
      : []),
  ];
  // 第一条 and 第二章 stand apart from what they number.
  const gap = /[章节条]$/.test(mark) ? ' ' : '';
  return `${'  '.repeat(level)}${mark}${gap}${shown}${notes.length > 0 ? `  〔${notes.join('；')}〕` : ''}`;
}
