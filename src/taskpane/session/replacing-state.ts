import type { Edit, Fix } from '../../core/edit';
import type { PeopleToReplace, Replacement } from './replacing-engine';
import { withTicks } from './with-ticks';

/** What the view shows while a person is replaced. */
export interface ReplacingState {
  /** Whether the view is in front. */
  readonly open: boolean;
  readonly busy: boolean;
  /** Null before they were asked for. */
  readonly people: PeopleToReplace | null;
  readonly from: string;
  readonly to: string;
  /** Null until both are named. */
  readonly replacement: Replacement | null;
  /** Ids of the cells that are to be changed. */
  readonly ticked: ReadonlySet<string>;
}

export type ReplacingAction =
  | { readonly type: 'opened' | 'closed' }
  | { readonly type: 'working'; readonly busy: boolean }
  | { readonly type: 'people'; readonly people: PeopleToReplace | null }
  | { readonly type: 'named'; readonly from: string; readonly to: string }
  | { readonly type: 'previewed'; readonly replacement: Replacement | null }
  | { readonly type: 'ticked'; readonly ids: readonly string[]; readonly ticked: boolean };

export const INITIAL_REPLACING: ReplacingState = {
  open: false,
  busy: false,
  people: null,
  from: '',
  to: '',
  replacement: null,
  ticked: new Set(),
};

/** The state after an action. */
export function reduceReplacing(state: ReplacingState, action: ReplacingAction): ReplacingState {
  switch (action.type) {
    case 'opened':
      return { ...INITIAL_REPLACING, open: true };
    case 'closed':
      return INITIAL_REPLACING;
    case 'working':
      return { ...state, busy: action.busy };
    case 'people':
      return { ...state, people: action.people };
    case 'named':
      return { ...state, from: action.from, to: action.to, replacement: null, ticked: new Set() };
    case 'previewed':
      return { ...state, replacement: action.replacement, ticked: tickedIn(state, action.replacement) };
    case 'ticked':
      return { ...state, ticked: withTicks(state.ticked, action.ids, action.ticked) };
  }
}

/** Every cell, unless the user said otherwise; none where the roster knows several of the name: which is meant is his to say. */
function tickedIn(state: ReplacingState, next: Replacement | null): ReadonlySet<string> {
  if (!next) return new Set();
  const known = new Set((state.replacement?.cells ?? []).map(({ id }) => id));
  const ids = next.cells.map(({ id }) => id);
  return new Set(ids.filter((id) => (known.has(id) ? state.ticked.has(id) : next.namesakes < 2)));
}

/** The cells that are ticked, each as a fix of its own. */
export function replacingFixes({ replacement, ticked }: ReplacingState): Fix[] {
  return (replacement?.cells ?? [])
    .filter(({ id }) => ticked.has(id))
    .map(({ at, before, options, safety }) => {
      const edit: Edit = { sheet: at.sheet, row: at.row, column: at.column, before, after: options[0].after };
      return { safety, edits: [edit] };
    });
}
