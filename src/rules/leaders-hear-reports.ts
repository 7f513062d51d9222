import { headerLocation, type Row, textOf } from '../core/table';
import type { Roster } from '../ledger/roster';
import { squeezeName } from '../ledger/roster-lookups';
import { defineRule } from './shared/define-rule';
import { judgedYear, yearParts } from './shared/judged-year';
import { mayLieIn, occasionsOf } from './shared/occasions';
import { personsIn } from './shared/people';
import { topicKindOf } from './shared/topic-kind';
import { unitLedger } from './shared/unit-ledger';

/**
 * H-22. Not every unit asks for it: unless the config says so, the rule speaks only where the ledger shows the practice,
 * that is where some deputy is in the chair of a meeting that heard reports.
 */
export const leadersHearReports = defineRule({
  meta: {
    id: 'leaders-hear-reports',
    code: 'H-22',
    scope: 'workbook',
    severity: 'warning',
    markOnly: 'work-first',
    ledgers: ['meetings'],
    options: {
      /** Least number of times a quarter. */
      perQuarter: 1,
      /** Whether the unit asks for it even if its ledger does not show it. */
      required: false,
    },
    docs: {
      'zh-CN': {
        what: '班子成员（分管领导）在已过去的某个季度没有听取分管科室党风廉政建设情况汇报。本单位有此要求（或台账中已有分管领导听取汇报的记录）时才查。',
        why: '分管领导对分管科室负领导责任，要求每季度至少听取一次汇报。',
        how: '核对有无漏登；没有听取的，及时补上并登记。',
      },
      en: {
        what: 'A member of the leading team did not hear the reports of the departments in his charge in a quarter that is over. Judged where the unit asks for it, or its ledger shows the practice.',
        why: 'Leaders answer for the departments in their charge and are to hear them at least once a quarter.',
        how: 'Look for entries left out; make up for what was missed and enter it.',
      },
      source: 'S25；S86',
    },
  },
  create: ({ environment, options, report }) => ({
    workbook: (subject) => {
      const { roster } = environment;
      const { anchor, all } = unitLedger(subject, 'meetings', 'chair');
      if (!roster || !anchor) return;
      const deputies = roster.portfolios.filter(({ head, departments }) => !head && departments.length > 0);
      const year = judgedYear(all, 'date', environment);
      const heardBy = deputies.map(({ leader }) => {
        const heard = occasionsOf(all, year, environment, (row) => hears(row, leader, roster));
        return { leader, heard };
      });
      if (!options.required && heardBy.every(({ heard }) => heard.length === 0)) return;
      for (const { leader, heard } of heardBy) {
        const missing = yearParts(year, 4, environment).filter(
          ({ start, end }) => heard.filter((each) => mayLieIn(each, start, end)).length < options.perQuarter,
        );
        if (missing.length === 0) continue;
        report({
          messageId: 'missing',
          at: headerLocation(anchor, 'chair'),
          data: { year, leader, quarters: missing.map(({ number }) => String(number)) },
          field: 'chair',
          ledger: anchor.ledger,
        });
      }
    },
  }),
});

function hears(row: Row, leader: string, roster: Roster): boolean {
  if (topicKindOf(row) !== '听取汇报') return false;
  return personsIn(textOf(row, 'chair'), roster).some(({ name }) => name === squeezeName(leader));
}
