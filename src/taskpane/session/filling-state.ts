import type { Edit, Fix } from '../../core/edit';
import type { Location } from '../../core/location';
import type { Table } from '../../core/table';
import type { CellFill, ProposedFills, RowFill } from './filling-engine';

/** A fill that was not made, or a table that took no rows: where, and why, in the reader's language. */
export interface RefusedFill {
  readonly at: Location;
  readonly what: string;
  readonly reason: string;
}

/** What the fill view shows beside the check's own state. */
export interface FillingState {
  /** Null before the first proposals. */
  readonly proposed: ProposedFills | null;
  readonly busy: boolean;
  /** Ids of the fills that are to be made. */
  readonly ticked: ReadonlySet<string>;
  /** Which option is chosen, by id of the fill; the first where none is named. */
  readonly options: ReadonlyMap<string, number>;
  readonly refused: readonly RefusedFill[];
  /** Whether anything was filled from here, so that there is a step to take back. */
  readonly made: boolean;
}

export type FillingAction =
  | { readonly type: 'working'; readonly busy: boolean }
  | { readonly type: 'proposed'; readonly proposed: ProposedFills | null }
  | { readonly type: 'ticked'; readonly ids: readonly string[]; readonly ticked: boolean }
  | { readonly type: 'option-chosen'; readonly id: string; readonly option: number }
  | { readonly type: 'refused'; readonly refused: readonly RefusedFill[] }
  | { readonly type: 'made' };

export const INITIAL_FILLING: FillingState = {
  proposed: null,
  busy: false,
  ticked: new Set(),
  options: new Map(),
  refused: [],
  made: false,
};

/** The state after an action. */
export function reduceFilling(state: FillingState, action: FillingAction): FillingState {
  switch (action.type) {
    case 'working':
      return { ...state, busy: action.busy };
    case 'proposed':
      return proposed(state, action.proposed);
    case 'ticked': {
      const ticked = new Set(state.ticked);
      for (const id of action.ids) {
        if (action.ticked) ticked.add(id);
        else ticked.delete(id);
      }
      return { ...state, ticked };
    }
    case 'option-chosen':
      return {
        ...state,
        options: new Map(state.options).set(action.id, action.option),
        // Who chooses a value wants it written.
        ticked: new Set(state.ticked).add(action.id),
      };
    case 'refused':
      return { ...state, refused: action.refused };
    case 'made':
      return { ...state, made: true };
  }
}

/** Whether a fill is made unless the user says otherwise: it is certain, and there is nothing to choose. */
function isCertain({ safety, options }: CellFill): boolean {
  return safety === 'safe' && options.length === 1;
}

/** New proposals; what the user ticked or not of those that were there before stays so. */
function proposed(state: FillingState, next: ProposedFills | null): FillingState {
  const known = new Set((state.proposed?.cells ?? []).map(({ id }) => id));
  const cells = next?.cells ?? [];
  // A new row is never a matter of course.
  const rows = (next?.rows ?? []).filter(({ id }) => state.ticked.has(id));
  const ticked = [
    ...cells.filter((fill) => (known.has(fill.id) ? state.ticked.has(fill.id) : isCertain(fill))),
    ...rows,
  ];
  const counts = new Map(cells.map(({ id, options }) => [id, options.length]));
  const kept = [...state.options].filter(([id, option]) => option < (counts.get(id) ?? 0));
  return {
    ...state,
    proposed: next,
    busy: false,
    ticked: new Set(ticked.map(({ id }) => id)),
    options: new Map(kept),
  };
}

/** The fills that are ticked, each as the fix of its chosen option. */
export function tickedFixes({ proposed: all, ticked, options }: FillingState): Map<Fix, CellFill> {
  const chosen = (all?.cells ?? []).filter(({ id }) => ticked.has(id));
  return new Map(
    chosen.map((fill) => {
      const { after } = fill.options[options.get(fill.id) ?? 0] ?? fill.options[0];
      const { sheet, row, column } = fill.at;
      const edit: Edit = { sheet, row, column, before: fill.before, after };
      return [{ safety: fill.safety, edits: [edit] }, fill];
    }),
  );
}

/** The ticked rows table by table, the lowest first: a table that grows moves what stands below it. */
export function tickedRows({ proposed: all, ticked }: FillingState): [Table, RowFill[]][] {
  const { tables = [], rows = [] } = all ?? {};
  return tables
    .map((table, index): [Table, RowFill[]] => [
      table,
      rows.filter((row) => row.table === index && ticked.has(row.id)),
    ])
    .filter(([, wanted]) => wanted.length > 0)
    .sort(([a], [b]) => (b.headerRange?.top ?? 0) - (a.headerRange?.top ?? 0));
}
