import { parseCount } from '../text/count';
import { classifyResponsible, splitResponsible } from '../text/responsible';
import { isOwnCell } from './shared/applies';
import { isBlank } from './shared/blank';
import { defineRule } from './shared/define-rule';
import { shownRow } from './shared/shown-row';

/** Groups (督查组, 机关纪委) and lists that end in 等 may be any number and are left alone. */
export const twoInspectors = defineRule({
  meta: {
    id: 'two-inspectors',
    code: 'R-42',
    scope: 'row',
    severity: 'warning',
    markOnly: 'fact-stands',
    ledgers: ['inspections'],
    options: {
      /** Least number of inspectors. */
      minimum: 2,
    },
    docs: {
      'zh-CN': {
        what: '检查人员少于2人（人数可配置）。填检查组、“某某等”的不查。',
        why: '检查由两人以上进行，互相监督，结果才可信。',
        how: '补全参加检查的人员；确只有一人的，今后安排两人以上并在备注中说明。',
      },
      en: {
        what: 'Fewer than two people inspected (the number is an option). Groups and lists that end in 等 are left alone.',
        why: 'Two or more inspect, so that one vouches for the other.',
        how: 'Complete the list; where there was only one, send two from now on and say so in the remarks.',
      },
      source: 'S70',
    },
  },
  create: ({ options, report }) => ({
    row: (row) => {
      const cell = row.cells.get('inspectors');
      if (!cell || isBlank(cell.text) || !isOwnCell(cell, row)) return;
      const count = inspectorsIn(cell.text);
      if (count === null || count >= options.minimum) return;
      report({
        messageId: 'too-few',
        at: cell.at,
        data: { row: shownRow(cell, row), count, minimum: options.minimum },
        field: 'inspectors',
        row,
      });
    },
  }),
});

/** How many people the cell names or counts; null where it may be any number. */
function inspectorsIn(text: string): number | null {
  const stated = parseCount(text) ?? parseCount(/\d+\s*(?:人|名)/.exec(text.normalize('NFKC'))?.[0] ?? '');
  if (stated) return stated.value;
  if (/等/.test(text)) return null;
  const parts = splitResponsible(text);
  return parts.every((part) => classifyResponsible(part).kind === 'person') ? parts.length : null;
}
