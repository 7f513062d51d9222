import type { ProofRule } from '../proof-rule';
import { scan } from '../scan';

/** Departments in brackets are separated in one way. */
export const departmentSeparator: ProofRule = {
  id: 'department-separator',
  severity: 'info',
  fixable: 'suggestion',
  docs: {
    'zh-CN': '各条“责任部门”之间的分隔符一致，用顿号。',
    en: 'Departments responsible are separated in one way, by 、.',
    source: '种003第4、5、9行',
  },
  messages: {
    'zh-CN': { found: '“{text}”之间用了逗号，其余各条用顿号。' },
    en: { found: '{text}: a comma here, 、 everywhere else.' },
  },
  check: (document, report) => {
    const found: { line: number; at: number; text: string }[] = [];
    scan(
      document,
      /(?<=[（(](?:责任|牵头|配合)(?:部门|单位|科室)[:：])[^（）()]+(?=[）)])/gu,
      ({ 0: text, index }, line) => {
        found.push({ line, at: index, text });
      },
    );
    const mixed = found.filter(({ text }) => text.includes('，'));
    if (mixed.length === found.length) return;
    for (const { line, at, text } of mixed) {
      const edits = [...text.matchAll(/，/gu)].map(({ index }) => ({
        line: line + 1,
        column: at + index + 1,
        before: '，',
        after: '、',
      }));
      report({ line, at, text, fix: { safety: 'suggestion', edits } });
    }
  },
};
