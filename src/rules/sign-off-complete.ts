import type { HeadEntry } from '../core/table';
import { defineRule, NO_OPTIONS } from './shared/define-rule';

/** The four hands that a return passes through, by the words of their lines. */
const HANDS: readonly { readonly title: string; readonly label: RegExp }[] = [
  { title: '承办人', label: /^(?:承办人|经办人|填[报表]人|制表人|编制人)/ },
  { title: '部门负责人', label: /^(?:部门|科室|股室|处室)(?:主要)?负责人|^审核人|^复核人/ },
  { title: '分管领导', label: /^分管(?:副?局长|领导|负责人)|^(?:审签人|主管领导)/ },
  {
    title: '主要领导',
    label: /^(?:单位)?主要(?:领导|负责人|负责同志)|^单位负责人|^(?:党[组委])?书记|^局长|^签发人/,
  },
];

/** Lines that only a sheet signed by all four has; a form that asks for its clerk and a reviewer is S-09. */
const SIGN_OFF =
  /^(?:(?:部门|科室|股室|处室)(?:主要)?负责人|分管(?:副?局长|领导|负责人)|(?:单位)?主要(?:领导|负责人|负责同志))/;

/** S-11. A line left blank for a signature by hand is only noted, and only beside others that are filled in (design decision 15). */
export const signOffComplete = defineRule({
  meta: {
    id: 'sign-off-complete',
    code: 'S-11',
    scope: 'table',
    severity: 'warning',
    markOnly: 'only-unit-knows',
    ledgers: ['risk-points', 'responsibility-list', 'rectification', 'appraisal'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '表上有逐级签署的栏目，却缺承办人、部门负责人、分管领导、主要领导中的某一级；没有签署栏的表不查。栏目留空待手签的不算缺，其余各级已签而留空的只作提示。',
        why: '逐级签署表明谁填写、谁审核、谁分管、谁负总责；缺一级就有一级责任落空。',
        how: '补上缺少的签署栏并签字。',
      },
      en: {
        what: 'The sheet has lines for signing level by level and lacks one of the four: clerk, head of department, leader in charge, head of the unit. Sheets without such lines are not judged; a line left blank among signed ones is only noted.',
        why: 'Signatures level by level say who wrote, reviewed, oversees and answers for the return.',
        how: 'Add the missing line and have it signed.',
      },
      source: 'S89；S11',
    },
  },
  create: ({ report }) => ({
    end: ({ head }) => {
      const anchor = head.find(({ label }) => SIGN_OFF.test(label));
      if (!anchor) return;
      const missing = HANDS.filter((hand) => linesOf(head, hand.label).length === 0);
      if (missing.length > 0) {
        report({ messageId: 'missing', at: anchor.at, data: { hands: missing.map(({ title }) => title) } });
      }
      const present = HANDS.flatMap(({ label }) => linesOf(head, label).slice(0, 1));
      const blank = present.filter(({ value }) => value === '');
      const [first] = blank;
      if (!first || blank.length === present.length) return;
      const data = { hands: blank.map(({ label }) => label) };
      report({ messageId: 'unsigned', at: first.at, data, severity: 'info' });
    },
  }),
});

/** The lines of one hand, those that are filled in first. */
function linesOf(head: readonly HeadEntry[], label: RegExp): HeadEntry[] {
  const own = head.filter((entry) => label.test(entry.label));
  return [...own.filter(({ value }) => value !== ''), ...own.filter(({ value }) => value === '')];
}
