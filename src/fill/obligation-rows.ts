import type { CellValue } from '../core/cell';
import { hasField, type Row, type Table, textOf } from '../core/table';
import type { Obligation } from '../ledger/obligation';
import { obligationProgress, type SlotProgress } from '../ledger/obligation-progress';
import type { Filler } from './filler';
import type { RowProposal } from './row-proposal';
import { rowFor } from './shared/row-for';
import { isAnchor, sameLedger } from './shared/unit-tables';

/** Columns that say by when something is to be done, the first that the ledger has. */
const DUE_FIELDS: readonly string[] = ['dueDate', 'plannedDate', 'deadline'];

/** F11: what the accepted obligations still ask for in the periods that are not over. */
export const obligationRows: Filler = {
  id: 'obligation-rows',
  code: 'F11',
  safety: 'suggestion',
  ledgers: ['meetings', 'education', 'inspections', 'reporting', 'talks', 'activities', 'appraisal'],
  docs: {
    'zh-CN': {
      what: '按已确认的频次义务，为尚未办理的各期预列一行。',
      how: '义务取参数中的 obligations；只列还没到期的，写上类别、单位、期次和最迟日期；已经过期没办的不补列，由检查规则提示。',
    },
    en: {
      what: 'Adds a row for what the accepted obligations still ask for.',
      how: 'Obligations come from the settings. Only periods that are not over; what was missed is a rule’s business, not a row to be added.',
    },
  },
  proposeRows(table, context) {
    const { settings, asOf } = context;
    const own = settings.obligations.filter(({ ledger }) => ledger === table.ledger);
    if (own.length === 0 || table.part !== undefined || !isAnchor(table, context)) return [];
    const tables = sameLedger(table, context);
    const whole = { ...context, asOf: `${asOf.slice(0, 4)}-12-31` };
    return obligationProgress(own, tables, whole).flatMap(({ obligation, owner, slots }) =>
      slots
        .filter(({ slot }) => slot.due >= asOf)
        .flatMap((progress) => rowsOf(table, obligation, owner, progress, tables)),
    );
  },
};

function rowsOf(
  table: Table,
  obligation: Obligation,
  owner: string,
  { slot, missing }: SlotProgress,
  tables: readonly Table[],
): RowProposal[] {
  const note = `${slot.name}${obligation.clause}（最迟${slot.due}）`;
  const due = DUE_FIELDS.find((field) => hasField(table, field));
  const planned = tables
    .flatMap(({ rows }) => rows)
    .filter((row) => {
      const said = textOf(row, 'remark') === note || (due !== undefined && textOf(row, due) === slot.due);
      return (
        said && !isDone(row) && (obligation.each === undefined || textOf(row, obligation.each) === owner)
      );
    }).length;
  const values: Record<string, CellValue> = { remark: note, reportPeriod: slot.name };
  if (due !== undefined) values[due] = slot.due;
  if (obligation.each !== undefined) values[obligation.each] = owner;
  if (obligation.where) values[obligation.where.field] = obligation.where.words[0] ?? null;
  const data = { clause: obligation.clause, period: slot.name, due: slot.due };
  const isTold = hasField(table, 'remark') || due !== undefined;
  return Array.from({ length: isTold ? Math.max(0, missing - planned) : 0 }, () =>
    rowFor(obligationRows, table, values, { messageId: 'owed', data }),
  );
}

/** A row with a day counts for the obligation itself. */
function isDone(row: Row): boolean {
  return [...row.cells.values()].some(({ field, text }) => field.kind === 'date' && text !== '');
}
