import { headerLocation } from '../core/table';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { isYearOver, judgedYear } from './shared/judged-year';
import { MATTERS, mattersIn } from './shared/matters';
import { occasionsOf } from './shared/occasions';
import { unitLedger } from './shared/unit-ledger';

/** H-23. Judges years that are over, over all files of the unit. */
export const decisionKindsCovered = defineRule({
  meta: {
    id: 'decision-kinds-covered',
    code: 'H-23',
    scope: 'workbook',
    severity: 'info',
    markOnly: 'only-unit-knows',
    ledgers: ['major-decisions'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '全年“三重一大”四类事项中有的一类一条也没有。',
        why: '一般单位一年里四类事项都会发生；某类为零，可能是漏登，也可能是没有上会。',
        how: '核对有无漏登或类别填错；确实没有的，无需处理。',
      },
      en: {
        what: 'One of the four kinds of matters does not occur in the whole year.',
        why: 'In most units all four occur within a year; none may mean entries left out, or matters that never came before a meeting.',
        how: 'Look for entries left out or under another kind; where there were none, nothing is to be done.',
      },
      source: '自定',
    },
  },
  create: ({ environment, report }) => ({
    workbook: (subject) => {
      const { anchor, all } = unitLedger(subject, 'major-decisions', 'matterKind');
      if (!anchor) return;
      const year = judgedYear(all, 'date', environment);
      if (!isYearOver(year, environment)) return;
      const kinds = MATTERS.filter(
        (kind) => occasionsOf(all, year, environment, (row) => mattersIn(row).includes(kind)).length === 0,
      );
      if (kinds.length === 0) return;
      report({
        messageId: 'none',
        at: headerLocation(anchor, 'matterKind'),
        data: { year, kinds },
        field: 'matterKind',
        ledger: anchor.ledger,
      });
    },
  }),
});
