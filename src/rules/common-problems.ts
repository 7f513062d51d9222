import { textOf } from '../core/table';
import { placeOf } from '../ledger/placed-row';
import { type RoundRow, roundRows } from '../ledger/round-rows';
import { likeGroups } from '../text/likeness-index';
import { squeeze } from '../text/normalize';
import { defineRule } from './shared/define-rule';
import { perText } from './shared/per-text';

/** The field that says what the row is about. */
const SUBJECTS: Readonly<Record<string, string>> = { 'risk-points': 'risk', rectification: 'problem' };

/** U-12. A draft of what units have in common; rows marked 统一模板 count too, for the risk is theirs all the same. */
export const commonProblems = defineRule({
  meta: {
    id: 'common-problems',
    code: 'U-12',
    scope: 'submissions',
    severity: 'info',
    markOnly: 'mark-is-answer',
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
      const isLongEnough = perText((text) => squeeze(text).length >= options.length);
      for (const [ledger, field] of Object.entries(SUBJECTS)) {
        const rows: RoundRow[] = [];
        const texts: string[] = [];
        for (const placed of roundRows(submissions, roster, ledger)) {
          const text = textOf(placed.row, field);
          if (!isLongEnough(text)) continue;
          rows.push(placed);
          texts.push(text);
        }
        if (new Set(rows.map(({ unit }) => unit)).size < options.units) continue;
        for (const places of likeGroups(texts, options.likeness)) {
          const group = places.flatMap((place) => rows[place] ?? []);
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
