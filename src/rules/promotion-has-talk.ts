import type { Fix } from '../core/edit';
import { type Row, type Table, textOf } from '../core/table';
import type { Workbook } from '../core/workbook';
import { columnTitle } from '../ledger/column-title';
import type { LedgerEnvironment } from '../ledger/environment';
import { squeezeName } from '../ledger/roster-lookups';
import { isBlank } from './shared/blank';
import { offered } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';
import { personsIn } from './shared/people';
import { spanOf } from './shared/row-date';
import { rowsBelow } from './shared/rows-below';
import { SELECTION_STEPS } from './shared/selection-steps';
import { shownRow } from './shared/shown-row';
import { unitLedger } from './shared/unit-ledger';

/** A selection still under way owes no talk yet. */
export const promotionHasTalk = defineRule({
  meta: {
    id: 'promotion-has-talk',
    code: 'X-14',
    scope: 'workbook',
    severity: 'error',
    fixable: 'suggestion',
    ledgers: ['rotation'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '选任轮岗台账中提拔、职务变动的人员，在谈话台账里没有任前谈话；或者两处的任前谈话日期不一致；或者谈话早于考察。尚未走到任前谈话的不算。',
        why: '干部职务变动必须进行任前廉政谈话，谈话在考察之后、任职之前。',
        how: '补做或补登任前谈话（本行写了谈话日期、谈话台账在同一工作簿的，可按建议补出一行）；日期不一致的，对照谈话记录改正。',
      },
      en: {
        what: 'Someone promoted or moved has no talk before taking office in the ledger of talks; or the two ledgers differ on its day; or it lies before the examination. A selection that has not come so far owes none.',
        why: 'Whoever changes office is talked to before taking it, after the examination.',
        how: 'Hold or enter the talk (where the row names its day and the ledger of talks is in the same workbook, a row is offered); where the days differ, correct them by the record.',
      },
      source: '种003；种004',
    },
  },
  create: ({ environment, report }) => ({
    workbook: (subject) => {
      const talks = unitLedger(subject, 'talks').all;
      if (talks.length === 0) return;
      const target = talks.find(({ path }) => path === subject.path);
      const first = oncePerCell();
      const held = talks.flatMap((table) => table.rows.flatMap((row) => talkOf(row, table, environment)));
      for (const table of unitLedger(subject, 'rotation').own) {
        for (const row of table.rows) {
          const fault = faultOf(row, table, held, environment);
          const cell = fault && row.cells.get(fault.field);
          if (!fault || !cell || !first(cell.at)) continue;
          const data = {
            row: shownRow(cell, row),
            column: columnTitle(table, fault.field),
            days: fault.days,
          };
          report({
            messageId: fault.messageId,
            at: cell.at,
            data,
            field: fault.field,
            row,
            ledger: table.ledger,
            ...offered(target && fault.messageId === 'no-talk' ? entered(row, target, subject.workbook) : []),
          });
        }
      }
    },
  }),
});

/** A row for the talk whose day the selection tells. Where it tells none, nobody knows that there was a talk. */
function entered(row: Row, talks: Table, workbook: Workbook): Fix[] {
  const date = textOf(row, 'talkDate');
  if (isBlank(date)) return [];
  const interviewee = squeezeName(textOf(row, 'name'));
  const fix = rowsBelow(workbook, talks, [{ date, talkType: '任前谈话', interviewee }]);
  return fix ? [fix] : [];
}

interface Talk {
  readonly name: string;
  readonly first: string | null;
  readonly last: string | null;
}

interface Fault {
  readonly field: 'name' | 'talkDate';
  readonly messageId: 'no-talk' | 'other-day' | 'too-early';
  readonly days: readonly string[];
}

/** The persons of a talk before taking office. */
function talkOf(row: Row, table: Table, environment: LedgerEnvironment): Talk[] {
  if (!/任前|任职谈话|提拔|职务变动/.test(`${textOf(row, 'talkType')} ${textOf(row, 'reason')}`)) return [];
  const span = spanOf(row, 'date', environment, table);
  return personsIn(textOf(row, 'interviewee'), environment.roster).map(({ name }) => ({
    name,
    first: span?.first ?? null,
    last: span?.last ?? null,
  }));
}

function faultOf(
  row: Row,
  table: Table,
  talks: readonly Talk[],
  environment: LedgerEnvironment,
): Fault | null {
  const name = squeezeName(textOf(row, 'name'));
  if (name === '' || !owesTalk(row, table, environment)) return null;
  const own = talks.filter((talk) => talk.name === name);
  if (own.length === 0) return { field: 'name', messageId: 'no-talk', days: [] };
  const stated = spanOf(row, 'talkDate', environment, table);
  const dated = own.flatMap(({ first, last }) => (first === null || last === null ? [] : [{ first, last }]));
  const days = dated.map(({ last }) => last);
  if (
    stated &&
    dated.length > 0 &&
    !dated.some((day) => day.first <= stated.last && stated.first <= day.last)
  )
    return { field: 'talkDate', messageId: 'other-day', days };
  const examined = spanOf(row, 'inspectDate', environment, table);
  if (!stated && examined && dated.length > 0 && dated.every(({ last }) => last < examined.first))
    return { field: 'name', messageId: 'too-early', days };
  return null;
}

/** Whether the row tells of a change of office that has come as far as the talk. */
function owesTalk(row: Row, table: Table, environment: LedgerEnvironment): boolean {
  if (!isBlank(textOf(row, 'talkDate'))) return true;
  const steps = SELECTION_STEPS.filter((name) => !isBlank(textOf(row, name)));
  const since = spanOf(row, 'since', environment, table);
  const [from, to] = [squeezeName(textOf(row, 'originalPost')), squeezeName(textOf(row, 'newPost'))];
  if (steps.length > 0) return since !== null && since.last <= environment.asOf && !isBlank(to);
  const isSelection = SELECTION_STEPS.some((name) => row.cells.has(name));
  return isSelection && !isBlank(from) && !isBlank(to) && from !== to && since !== null;
}
