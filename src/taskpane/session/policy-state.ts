import type { Fix } from '../../core/edit';
import type { Table } from '../../core/table';
import type { RowValues } from '../../engine/add-rows';
import type { Obligation } from '../../ledger/obligation';
import type { PlannedTable, PolicyDuty, ReadPolicyDocument } from './policy-engine';
import { withTicks } from './with-ticks';

/** What the policy view shows beside the check's own state. */
export interface PolicyState {
  readonly busy: boolean;
  readonly document: ReadPolicyDocument | null;
  /** Why the last file could not be read; empty for none. */
  readonly fault: string;
  /** Duties without a number for which the user settled one. */
  readonly settled: readonly PolicyDuty[];
  /** Ids of the duties to accept. */
  readonly accepted: ReadonlySet<string>;
  /** The ledger of a duty's evidence, by id, where the user named another. */
  readonly ledgers: ReadonlyMap<string, string>;
  /** What the workbook has accepted already, of this document and of others. */
  readonly kept: readonly KeptObligation[];
  /** Ids of the tasks to fill in. */
  readonly tasks: ReadonlySet<string>;
  /** What filling in would do, for the user to look at. */
  readonly plan: readonly PlannedTable[] | null;
}

export type PolicyAction =
  | { readonly type: 'working'; readonly busy: boolean }
  | {
      readonly type: 'read';
      readonly document: ReadPolicyDocument;
      /** What the workbook has accepted already. */
      readonly kept: readonly KeptObligation[];
    }
  | { readonly type: 'unread'; readonly fault: string }
  | { readonly type: 'kept'; readonly kept: readonly KeptObligation[] }
  | { readonly type: 'settled'; readonly duty: PolicyDuty }
  | { readonly type: 'duty-ticked'; readonly id: string; readonly ticked: boolean }
  | { readonly type: 'ledger-named'; readonly id: string; readonly ledger: string }
  | { readonly type: 'tasks-ticked'; readonly ids: readonly string[]; readonly ticked: boolean }
  | { readonly type: 'planned'; readonly plan: readonly PlannedTable[] | null };

/** As much of an obligation in the workbook's settings as tells whether it is the same: they come from anywhere. */
export interface KeptObligation {
  readonly clause: unknown;
  readonly period?: unknown;
  readonly ledger?: unknown;
}

export const INITIAL_POLICY: PolicyState = {
  busy: false,
  document: null,
  fault: '',
  settled: [],
  accepted: new Set(),
  ledgers: new Map(),
  kept: [],
  tasks: new Set(),
  plan: null,
};

/** The state after an action. */
export function reducePolicy(state: PolicyState, action: PolicyAction): PolicyState {
  switch (action.type) {
    case 'working':
      return { ...state, busy: action.busy };
    case 'read':
      return opened(action.document, action.kept);
    case 'unread':
      return { ...INITIAL_POLICY, fault: action.fault };
    case 'kept':
      return { ...state, kept: action.kept };
    case 'settled':
      return {
        ...state,
        settled: [...state.settled.filter(({ id }) => id !== action.duty.id), action.duty],
        accepted: new Set(state.accepted).add(action.duty.id),
      };
    case 'duty-ticked':
      return { ...state, accepted: withTicks(state.accepted, [action.id], action.ticked) };
    case 'ledger-named':
      return {
        ...state,
        ledgers: new Map(state.ledgers).set(action.id, action.ledger),
        // Who says where the evidence is wants it judged.
        accepted: new Set(state.accepted).add(action.id),
      };
    case 'tasks-ticked':
      return { ...state, tasks: withTicks(state.tasks, action.ids, action.ticked) };
    case 'planned':
      return { ...state, plan: action.plan };
  }
}

/** All duties of a document, those settled by the user at the end. */
export function allDuties({ document, settled }: Pick<PolicyState, 'document' | 'settled'>): PolicyDuty[] {
  return [...(document?.duties ?? []), ...settled];
}

/** The ledger of a duty's evidence; null while nobody knows it. */
export function ledgerOf(
  { id, entry }: PolicyDuty,
  { ledgers }: Pick<PolicyState, 'ledgers'>,
): string | null {
  return ledgers.get(id) ?? entry.ledger;
}

/** The duties to be accepted, as settings hold them; those without a ledger cannot be judged and are left out. */
export function acceptedObligations(state: PolicyState): Obligation[] {
  return allDuties(state)
    .filter(({ id }) => state.accepted.has(id))
    .flatMap((duty): Obligation[] => {
      const ledger = ledgerOf(duty, state);
      if (ledger === null) return [];
      const { where, each, ...entry } = duty.entry;
      // Which rows count was said of the ledger that the words name.
      const same = ledger === entry.ledger;
      return [
        { ...entry, ledger, ...(same && where && { where }), ...(same && each !== undefined && { each }) },
      ];
    });
}

/** Whether two obligations are of one clause. */
export function isSameDuty(kept: KeptObligation, duty: Pick<Obligation, 'clause' | 'period'>): boolean {
  return kept.clause === duty.clause && (kept.period === undefined || kept.period === duty.period);
}

/** The rows of a plan that are there already, as fixes: a row is written whole or not at all. */
export function plannedFixes(plan: readonly PlannedTable[]): Fix[] {
  return plan.flatMap(({ rows }) =>
    rows.filter(({ kind }) => kind === 'filled').map(({ edits }): Fix => ({ safety: 'unsafe', edits })),
  );
}

/** The rows of a plan that are added, table by table from the foot up: rows put in below move nothing above. */
export function plannedRows(
  plan: readonly PlannedTable[],
): { readonly table: Table; readonly rows: readonly RowValues[] }[] {
  return plan
    .map(({ table, rows }) => {
      const fields = new Map(table.bindings.map(({ column, field }) => [column, field.name]));
      const added = rows.filter(({ kind }) => kind === 'added');
      return {
        table,
        rows: added.map(
          ({ edits }) => new Map(edits.map(({ column, after }) => [fields.get(column) ?? '', after])),
        ),
      };
    })
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => (b.table.headerRange?.top ?? 0) - (a.table.headerRange?.top ?? 0));
}

function opened(document: ReadPolicyDocument, kept: readonly KeptObligation[]): PolicyState {
  const ledgers = new Map<string, string>();
  const accepted = document.duties.filter(({ id, entry }) => {
    const own = kept.find((each) => isSameDuty(each, entry));
    if (typeof own?.ledger === 'string' && own.ledger !== entry.ledger) ledgers.set(id, own.ledger);
    return own !== undefined;
  });
  return {
    ...INITIAL_POLICY,
    document,
    ledgers,
    kept,
    accepted: new Set(accepted.map(({ id }) => id)),
    tasks: new Set(document.tasks.map(({ id }) => id)),
  };
}
