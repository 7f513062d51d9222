import type { ProofRule } from '../proof-rule';
import { scan } from '../scan';

const PATTERN =
  /\*{2,}|＊{2,}|[X×Ｘ]{2,}|(?<![A-Za-z])xx+(?![A-Za-z])|(?<![A-Za-z])X(?=市|县|区|省|镇|局)|某某|_{3,}|＿{2,}|（\s*(?:待定|待补充|此处填写[^）]*)\s*）|【[\s\u3000]*】|\[[\s\u3000]*\]/gu;

/** C-36 for a text that was left unfilled; once a line, because one line may hold a dozen. */
export const placeholders: ProofRule = {
  id: 'placeholders',
  code: 'C-36',
  severity: 'warning',
  docs: {
    'zh-CN': '正文没有未填写的占位符（XX、**、某某、____）。',
    en: 'No placeholder was left unfilled.',
    source: 'C-36；种000—004',
  },
  messages: {
    'zh-CN': { found: '未填写的占位符：{all}。' },
    en: { found: 'Placeholders left unfilled: {all}.' },
  },
  check: (document, report) => {
    const lines = new Map<number, { at: number; text: string; counts: Map<string, number> }>();
    scan(document, PATTERN, ({ 0: text, index }, line) => {
      const first = lines.get(line) ?? { at: index, text, counts: new Map<string, number>() };
      lines.set(line, first);
      first.counts.set(text, (first.counts.get(text) ?? 0) + 1);
    });
    for (const [line, { at, text, counts }] of lines) {
      report({ line, at, text, data: { all: [...counts].map(([sign, count]) => `${sign}×${count}`) } });
    }
  },
};
