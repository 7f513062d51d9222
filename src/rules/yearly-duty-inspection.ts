import { headerLocation, type Row, type Table, textOf } from '../core/table';
import type { LedgerEnvironment } from '../ledger/environment';
import { headOfUnit, squeezeName } from '../ledger/roster-lookups';
import { splitList } from '../text/split-list';
import { defineRule } from './shared/define-rule';
import { isYearOver, judgedYear } from './shared/judged-year';
import { leadingTeam, type OfficeHolder } from './shared/leading-team';
import { spanOf } from './shared/row-date';
import { unitLedger } from './shared/unit-ledger';

const ON_DUTY = /一岗双责/;
const WHOLE_TEAM =
  /(?:领导|党组|党委|局)?班子(?:成员)?(?:$|[、，,；;（(])|(?:各|全体|所有)?党[组委](?:班子)?成员(?:$|[、，,；;（(])/;

/** H-21. A member is found by name or by an office of his own; 班子成员 without names are all of them. */
export const yearlyDutyInspection = defineRule({
  meta: {
    id: 'yearly-duty-inspection',
    code: 'H-21',
    scope: 'workbook',
    severity: 'error',
    markOnly: 'work-first',
    ledgers: ['inspections'],
    options: {
      /** Least number of inspections of each member in a year. */
      minimum: 1,
      /** Whether the head of the unit, who has the inspections made, is to be inspected too. */
      includeHead: false,
    },
    docs: {
      'zh-CN': {
        what: '全年结束后，有班子成员没有一次“一岗双责”落实情况的检查记录。需要人员名册；主要负责人是否纳入由 includeHead 决定。',
        why: '制度要求每年对班子成员落实“一岗双责”情况至少督促检查一次。',
        how: '查检查记录补登，被检查对象写明姓名或职务，检查内容写明“一岗双责”；确未检查的，如实说明并补做。',
      },
      en: {
        what: 'The year is over and a member of the leading team was not inspected for 一岗双责. A roster is needed; the option includeHead adds the head.',
        why: 'Each member is to be inspected for it at least once a year.',
        how: 'Enter the inspections made, with the name or office and 一岗双责; make up for those that were not.',
      },
      source: '种001（每年至少一次）',
    },
  },
  create: ({ environment, options, report }) => ({
    workbook: (subject) => {
      const { roster } = environment;
      const { all, anchor } = unitLedger(subject, 'inspections', 'inspected');
      if (!roster || !anchor) return;
      const year = judgedYear(all, 'date', environment);
      if (!isYearOver(year, environment)) return;
      const head = squeezeName(headOfUnit(roster)?.leader ?? '');
      const team = leadingTeam(roster).filter(({ name }) => options.includeHead || name !== head);
      const rows = all.flatMap((table) =>
        table.rows.filter((row) => isOnDuty(row) && isOfYear(row, table, year, environment)),
      );
      const missing = team.filter(
        (member) => rows.filter((row) => concerns(row, member, team)).length < options.minimum,
      );
      if (missing.length === 0) return;
      report({
        messageId: 'missing',
        at: headerLocation(anchor, 'inspected'),
        data: { year, expected: team.length, count: missing.length, names: missing.map(({ name }) => name) },
        field: 'inspected',
        ledger: anchor.ledger,
      });
    },
  }),
});

function isOnDuty(row: Row): boolean {
  return ['content', 'method', 'problem', 'remark', 'handling', 'inspected'].some((name) =>
    ON_DUTY.test(textOf(row, name)),
  );
}

/** An undated inspection may be of any year. */
function isOfYear(row: Row, table: Table, year: number, environment: LedgerEnvironment): boolean {
  const span = spanOf(row, 'date', environment, table);
  return span === null || span.first.startsWith(String(year));
}

function concerns(row: Row, { name, position }: OfficeHolder, team: readonly OfficeHolder[]): boolean {
  const text = squeezeName(`${textOf(row, 'inspected')}；${textOf(row, 'content')}`);
  if (text.includes(name)) return true;
  const inspected = squeezeName(textOf(row, 'inspected'));
  if (WHOLE_TEAM.test(inspected) && !team.some((member) => inspected.includes(member.name))) return true;
  const offices = splitList(position).map(squeezeName);
  return splitList(inspected).some(
    (part) =>
      offices.includes(part) &&
      team.filter((member) => splitList(member.position).map(squeezeName).includes(part)).length === 1,
  );
}
