import { appendTo } from '../core/append-to';
import { textOf } from '../core/table';
import { placeOf } from '../ledger/placed-row';
import { findLikePairs } from '../text/likeness-index';
import { squeeze } from '../text/normalize';
import { defineRule } from './shared/define-rule';
import { type RoundRow, roundRows } from './shared/round-rows';

/** The field that says what the row is about. */
const SUBJECTS: Readonly<Record<string, string>> = { 'risk-points': 'risk', rectification: 'problem' };

/** U-12. A draft of what units have in common; rows marked 统一模板 count too, for the risk is theirs all the same. */
export const commonProblems = defineRule({
  meta: {
    id: 'common-problems',
    code: 'U-12',
    scope: 'submissions',
    severity: 'info',
    ledgers: ['risk-points', 'rectification'],
    options: {
      /** Likeness (0…1) from which two texts mean the same. */
      likeness: 0.7,
      /** Number of units from which a risk or problem is common. */
      units: 3,
      /** Shortest text, in characters, that is compared. */
      length: 6,
    },
    docs: {
      'zh-CN': {
        what: '三个以上单位都有的相近风险点或问题，归为一类列出。归类按文字相似度，供起草时参考。',
        why: '普遍性、苗头性、倾向性的问题要集中研判、统一治理。',
        how: '无需修改，供汇总分析使用；归类不当的以人工判断为准。',
      },
      en: {
        what: 'Groups like risks or problems that three or more units have, by the likeness of their words: a draft.',
        why: 'What many units have in common is to be dealt with together.',
        how: 'Nothing to mend; where the grouping is wrong, judge for yourself.',
      },
      source: '种001',
    },
  },
  create: ({ environment: { roster }, options, report }) => ({
    submissions: ({ submissions }) => {
      for (const [ledger, field] of Object.entries(SUBJECTS)) {
        const rows = roundRows(submissions, roster, ledger).filter(
          ({ row }) => squeeze(textOf(row, field)).length >= options.length,
        );
        for (const group of groupsOf(rows, field, options.likeness)) {
          const [first, ...others] = group;
          const units = [...new Set(group.map(({ unit }) => unit))];
          if (!first || units.length < options.units) continue;
          report({
            messageId: ledger,
            at: placeOf(first, field),
            data: { count: group.length, units, unitCount: units.length, text: textOf(first.row, field) },
            field,
            ledger,
            row: first.row,
            related: others.map((row) => placeOf(row, field)),
          });
        }
      }
    },
  }),
});

/** Groups around the texts with the most like ones: each text is like the group's first, not only like some other. */
function groupsOf(rows: readonly RoundRow[], field: string, likeness: number): RoundRow[][] {
  const byText = new Map<string, RoundRow[]>();
  for (const row of rows) appendTo(byText, squeeze(textOf(row.row, field)), row);
  const texts = [...byText];
  const neighbours = texts.map((_, index) => [index]);
  for (const { a, b } of findLikePairs([...byText.keys()], likeness)) {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  const reach = neighbours.map((all) => all.reduce((sum, each) => sum + (texts[each]?.[1].length ?? 0), 0));
  const order = texts.map((_, index) => index).sort((a, b) => (reach[b] ?? 0) - (reach[a] ?? 0) || a - b);
  const taken = new Set<number>();
  return order.flatMap((index) => {
    if (taken.has(index)) return [];
    const members = (neighbours[index] ?? []).filter((each) => !taken.has(each));
    for (const each of members) taken.add(each);
    return [members.sort((a, b) => a - b).flatMap((each) => texts[each]?.[1] ?? [])];
  });
}
