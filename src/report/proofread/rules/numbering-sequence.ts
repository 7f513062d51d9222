import { formatChineseNumber } from '../../../text/chinese-number';
import { type NumberedItem, numberedLists } from '../numbered-lists';
import type { ProofIssue } from '../proof-issue';
import type { ProofReport, ProofRule } from '../proof-rule';

/** G-03. A number that comes twice, falls back or leaves a gap. */
export const numberingSequence: ProofRule = {
  id: 'numbering-sequence',
  code: 'G-03',
  severity: 'error',
  fixable: 'safe',
  docs: {
    'zh-CN': '同一层次的序号应当连续，不重号、不跳号、从一开始（一、（一）1.（1）以及“一是”“第一，”）。',
    en: 'The numbers of one level run on from one, without repeats and gaps.',
    source: 'GB/T 9704-2012 7.3.3；种004第3行',
  },
  messages: {
    'zh-CN': {
      repeated: '序号“{text}”重复，应为“{expected}”。',
      back: '序号“{text}”倒退，应为“{expected}”。',
      gap: '序号“{text}”跳号，应为“{expected}”。',
      start: '序号从“{text}”开始，前面缺“{expected}”。',
    },
    en: {
      repeated: 'The number {text} comes twice; {expected} is expected.',
      back: 'The number {text} falls back; {expected} is expected.',
      gap: 'Before the number {text} comes a gap; {expected} is expected.',
      start: 'The numbers start with {text}; {expected} is missing.',
    },
  },
  check: (document, report) => {
    for (const list of numberedLists(document)) judge(list, report);
  },
};

function judge(items: readonly NumberedItem[], report: (found: ProofReport) => void): void {
  items.forEach((item, index) => {
    const previous = items[index - 1]?.number ?? 0;
    const expected = previous + 1;
    if (item.number === expected) return;
    const messageId =
      index === 0 ? 'start' : item.number === previous ? 'repeated' : item.number < previous ? 'back' : 'gap';
    report({
      line: item.line,
      at: item.at,
      text: item.mark,
      messageId,
      data: { expected: renumbered(item, expected) },
      ...(messageId === 'start' && { severity: 'warning' as const }),
      // At a gap, nobody but the writer knows whether an item is missing or its number is wrong.
      ...(messageId === 'repeated' && { fix: renumber(items.slice(index), expected) }),
    });
  });
}

/** The repeated number and those that count on from it, one up each. */
function renumber(items: readonly NumberedItem[], from: number): NonNullable<ProofIssue['fix']> {
  const first = items[0]?.number ?? 0;
  const broken = items.findIndex((item, index) => item.number !== first + index);
  const counted = broken < 0 ? items : items.slice(0, broken);
  return {
    safety: 'safe',
    edits: counted.map((item, index) => ({
      line: item.line + 1,
      column: item.at + 1,
      before: item.mark,
      after: renumbered(item, from + index),
    })),
  };
}

function renumbered({ mark }: NumberedItem, number: number): string {
  return /\d/u.test(mark)
    ? mark.replace(/\d+/u, String(number))
    : mark.replace(/[一二三四五六七八九十百零〇]+/u, formatChineseNumber(number));
}
