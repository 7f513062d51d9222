import { headerLocation, type Row, type Table, textOf } from '../core/table';
import type { LedgerEnvironment } from '../ledger/environment';
import type { Roster } from '../ledger/roster';
import { headOfUnit, squeezeName } from '../ledger/roster-lookups';
import { defineRule } from './shared/define-rule';
import { isYearOver, judgedYear } from './shared/judged-year';
import { leadingTeam } from './shared/leading-team';
import { personsIn } from './shared/people';
import { spanOf } from './shared/row-date';
import { talkTypesOf } from './shared/talks';
import { unitLedger } from './shared/unit-ledger';

/**
 * H-20. The head of the unit is talked to by his own superiors, so the unit's ledger need not have him. A row whose kind
 * is not known counts. Names stay out of the message: it tells how many are missing.
 */
export const yearlyTalk = defineRule({
  meta: {
    id: 'yearly-talk',
    code: 'H-20',
    scope: 'workbook',
    severity: 'warning',
    markOnly: 'work-first',
    ledgers: ['talks'],
    options: {
      /** Kinds of talks that count as the yearly one. */
      types: ['廉政谈话'] as readonly string[],
    },
    docs: {
      'zh-CN': {
        what: '全年结束后，有班子成员没有一次例行廉政谈话记录。主要负责人由上级谈话，不在此列；需要人员名册。',
        why: '对班子成员和下级主要负责人，每年至少进行一次廉政谈话。',
        how: '对照班子成员名单查漏，补登已进行的谈话；确未谈话的，尽快安排。',
      },
      en: {
        what: 'The year is over and a member of the leading team has no talk on integrity. The head is talked to by his superiors; a roster is needed.',
        why: 'Each of them is to be talked to at least once a year.',
        how: 'Go through the team, enter the talks that were held and hold those that were not.',
      },
      source: 'S18；S25',
    },
  },
  create: ({ environment, options, report }) => ({
    workbook: (subject) => {
      const { roster } = environment;
      const { all, anchor } = unitLedger(subject, 'talks', 'interviewee');
      if (!roster || !anchor) return;
      const year = judgedYear(all, 'date', environment);
      if (!isYearOver(year, environment)) return;
      const head = squeezeName(headOfUnit(roster)?.leader ?? '');
      const team = leadingTeam(roster).filter(({ name }) => name !== head);
      const talkedTo = new Set(
        all.flatMap((table) =>
          table.rows
            .filter((row) => counts(row, options.types) && isOfYear(row, table, year, environment))
            .flatMap((row) => namesIn(row, roster, team)),
        ),
      );
      const missing = team.filter(({ name }) => !talkedTo.has(name));
      if (missing.length === 0) return;
      report({
        messageId: 'missing',
        at: headerLocation(anchor, 'interviewee'),
        data: { year, expected: team.length, count: missing.length },
        field: 'interviewee',
        ledger: anchor.ledger,
      });
    },
  }),
});

function counts(row: Row, wanted: readonly string[]): boolean {
  const types = talkTypesOf(row);
  return types.length === 0 || types.some((type) => wanted.includes(type));
}

/** An undated talk may be of any year. */
function isOfYear(row: Row, table: Table, year: number, environment: LedgerEnvironment): boolean {
  const span = spanOf(row, 'date', environment, table);
  return span === null || span.first.startsWith(String(year));
}

/** 领导班子成员 without names are all of them. */
function namesIn(row: Row, roster: Roster, team: readonly { readonly name: string }[]): string[] {
  const text = textOf(row, 'interviewee');
  const names = personsIn(text, roster).map(({ name }) => name);
  return names.length === 0 && /班子(?:成员)?$|党组成员$/.test(squeezeName(text))
    ? team.map(({ name }) => name)
    : names;
}
