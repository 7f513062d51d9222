import { headerLocation } from '../core/table';
import { defineRule } from './shared/define-rule';
import { judgedMonths, monthName } from './shared/judged-months';
import { mayLieIn, occasionsOf } from './shared/occasions';
import { unitLedger } from './shared/unit-ledger';

/** H-11. All inspections of one day are one, and an undated one may be that of any month. */
export const inspectionEveryMonth = defineRule({
  meta: {
    id: 'inspection-every-month',
    code: 'H-11',
    scope: 'workbook',
    severity: 'error',
    markOnly: 'work-first',
    ledgers: ['inspections'],
    options: {
      /** Least number of inspections a month. */
      minimum: 1,
      /** More than this many a month is worth a hint. */
      maximum: 2,
    },
    docs: {
      'zh-CN': {
        what: '已结束的月份没有监督检查记录（默认每月至少1次）；一个月超过2次的作提示。同一天的检查算一次，本月未结束不算缺。',
        why: '制度要求每月对全系统开展工作作风纪律检查1—2次，少一个月就是没有落实；过于频繁则要注意为基层减负。',
        how: '查检查记录、通报补登；确未开展的，如实说明并补做。',
      },
      en: {
        what: 'A month that is over has no inspection (one a month unless configured); more than two a month are a hint. Inspections of one day count once.',
        why: 'The policy asks for one or two a month: a month without one is an obligation missed, many are a burden.',
        how: 'Enter what the records show; where there was none, say so and make up for it.',
      },
      source: '种003（每月1—2次）',
    },
  },
  create: ({ environment, options, report }) => ({
    workbook: (subject) => {
      // Where the unit has accepted a monthly obligation of its own, O-01 judges that.
      const { obligations } = environment.settings;
      if (obligations.some(({ ledger, period }) => ledger === 'inspections' && period === 'month')) return;
      const { all, anchor } = unitLedger(subject, 'inspections', 'date');
      const months = judgedMonths(all, 'date', environment);
      const year = Number(months[0]?.slice(0, 4));
      const held = occasionsOf(all, year, environment, () => true);
      if (!anchor || held.length === 0) return;
      const inMonth = (month: string) => held.filter((each) => mayLieIn(each, `${month}-01`, `${month}-31`));
      const without = months.filter((month) => inMonth(month).length < options.minimum);
      // Only what is dated for certain makes a month too full.
      const full = months.filter(
        (month) =>
          inMonth(month).filter(({ span }) => span?.first.slice(0, 7) === span?.last.slice(0, 7)).length >
          options.maximum,
      );
      const at = headerLocation(anchor, 'date');
      const common = { at, field: 'date', ledger: 'inspections' };
      if (without.length > 0) {
        report({
          ...common,
          messageId: 'none',
          data: { year, months: without.map(monthName), count: without.length, minimum: options.minimum },
        });
      }
      if (full.length > 0) {
        report({
          ...common,
          messageId: 'many',
          severity: 'info',
          data: { year, months: full.map(monthName), maximum: options.maximum },
        });
      }
    },
  }),
});
