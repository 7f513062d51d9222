import { headerLocation } from '../core/table';
import { defineRule } from './shared/define-rule';
import { isYearOver, judgedYear, yearParts } from './shared/judged-year';
import { mayLieIn, occasionsOf } from './shared/occasions';
import { topicKindOf } from './shared/topic-kind';
import { unitLedger } from './shared/unit-ledger';

/**
 * H-10. Counts meetings, not topics. Too few in a year that is over is an error; a half of the year without any is a
 * warning as soon as the half is over.
 */
export const integrityStudiedEachHalf = defineRule({
  meta: {
    id: 'integrity-studied-each-half',
    code: 'H-10',
    scope: 'workbook',
    severity: 'error',
    markOnly: 'work-first',
    ledgers: ['meetings'],
    options: {
      /** Least number of meetings a year. */
      perYear: 2,
      /** Least number of meetings in each half of the year. */
      perHalf: 1,
    },
    docs: {
      'zh-CN': {
        what: '年内专题研究党风廉政建设的会议少于两次，或者上半年、下半年没有专题研究。年度未结束的只查已过去的半年（提示为警告）。',
        why: '班子每年专题研究全面从严治党、党风廉政建设和反腐败工作不少于两次，一般每半年至少一次。',
        how: '核对有无漏登；尚在年内的及时安排专题研究；类别填错的改正“议题类别”。',
      },
      en: {
        what: 'Fewer than two meetings of the year studied integrity work, or a half of the year had none. In a running year only the half that is over is judged (a warning).',
        why: 'The leading team is to study party discipline and integrity at least twice a year, as a rule once in each half.',
        how: 'Look for meetings left out; hold the meeting while the year lasts; correct the kind of topic.',
      },
      source: '种003；S25；S85；S26',
    },
  },
  create: ({ environment, options, report }) => ({
    workbook: (subject) => {
      const { anchor, all } = unitLedger(subject, 'meetings');
      if (!anchor) return;
      const year = judgedYear(all, 'date', environment);
      const studied = occasionsOf(all, year, environment, (row) => topicKindOf(row) === '专题研究');
      const at = headerLocation(anchor, 'topicKind');
      const common = { at, field: 'topicKind', ledger: anchor.ledger };
      if (isYearOver(year, environment) && studied.length < options.perYear) {
        const data = { year, count: studied.length, least: options.perYear };
        report({ ...common, messageId: 'year', data });
        return;
      }
      for (const { number, start, end } of yearParts(year, 2, environment)) {
        const count = studied.filter((each) => mayLieIn(each, start, end)).length;
        if (count >= options.perHalf) continue;
        report({
          ...common,
          messageId: number === 1 ? 'first-half' : 'second-half',
          severity: 'warning',
          data: { year, count, least: options.perHalf },
        });
      }
    },
  }),
});
