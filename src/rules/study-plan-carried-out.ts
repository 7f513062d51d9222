import type { WorkbookSubject } from '../core/rule';
import { fixCell, isEditable } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { judgedYear } from './shared/judged-year';
import { shownRow } from './shared/shown-row';
import {
  carriesOut,
  heldSessions,
  isOutsidePlan,
  nearestPlanned,
  plannedDay,
  plannedSessions,
  type Session,
} from './shared/study-plan';

/**
 * The plan is a table of its own, or the rows of the register that were not held. What was held and not planned is
 * told only where there is a plan to hold it against, and not where the row says that it was added.
 */
export const studyPlanCarriedOut = defineRule({
  meta: {
    id: 'study-plan-carried-out',
    code: 'X-20',
    scope: 'workbook',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['education'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '学习教育计划中已到时间的项目没有开展记录；或者开展的学习教育在计划中找不到（注明“计划外”的除外）。',
        why: '年度学习教育计划要逐项落实，检查时按计划对照实绩。',
        how: '补登漏登的记录并填写计划序号；确未开展的说明原因；计划外开展的在备注注明。',
      },
      en: {
        what: 'An item of the plan of study whose time has come has no session; or a session is not in the plan and is not said to be beyond it.',
        why: 'The plan of the year is carried out item by item, and checked so.',
        how: 'Enter what was left out with its plan number, explain what was not held, mark what went beyond the plan.',
      },
      source: '种004',
    },
  },
  create: ({ environment, report }) => ({
    workbook: (subject) => {
      const tables = subject.unitTables.filter(({ ledger }) => ledger === 'education');
      const plan = plannedSessions(tables);
      const held = heldSessions(tables);
      if (held.length === 0 || !hasPlan(plan, held)) return;
      const year = judgedYear(tables, 'date', environment);
      for (const session of plan.filter((each) => isOwn(each, subject))) {
        const day = plannedDay(session, year, environment);
        if (day > environment.asOf || held.some((each) => carriesOut(each, session))) continue;
        report({ ...placeOf(session), messageId: 'not-held', data: { ...dataOf(session), day } });
      }
      for (const session of held.filter((each) => isOwn(each, subject))) {
        if (isOutsidePlan(session.row) || isPlanned(session, plan)) continue;
        const number = session.row.cells.get('planNo');
        const nearest = nearestPlanned(session, plan);
        const proposed = nearest && nearest.planNo !== '' ? nearest.planNo : null;
        report({
          ...placeOf(session),
          messageId: session.planNo === '' ? 'not-planned' : 'no-such-number',
          data: { ...dataOf(session), number: session.planNo },
          ...(nearest && { related: [nearest.cell.at] }),
          ...(number &&
            proposed !== null &&
            isEditable(number) && { suggestions: [fixCell(number, proposed, 'suggestion')] }),
        });
      }
    },
  }),
});

/** A register most of whose rows bear plan numbers was filled in against a plan, even if the plan was not sent. */
function hasPlan(plan: readonly Session[], held: readonly Session[]): boolean {
  if (plan.some(({ table, planNo }) => table.part === 'plan' || planNo !== '')) return true;
  return held.filter(({ planNo }) => planNo !== '').length * 2 > held.length;
}

/** Without the plan itself a plan number is proof enough. */
function isPlanned(session: Session, plan: readonly Session[]): boolean {
  if (session.planNo !== '' && !plan.some(({ table }) => table.part === 'plan')) return true;
  return plan.some((each) => carriesOut(session, each));
}

function isOwn({ table }: Session, { tables }: WorkbookSubject): boolean {
  return tables.includes(table);
}

function placeOf({ cell, row, table }: Session) {
  return { at: cell.at, field: 'theme', row, ledger: table.ledger };
}

function dataOf({ cell, row, theme }: Session) {
  return { row: shownRow(cell, row), theme };
}
