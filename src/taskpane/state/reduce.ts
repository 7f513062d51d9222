import type { Severity } from '../../core/issue';
import type { PaneText } from '../messages/say';
import type { CheckedWorkbook } from '../session/engine';
import type { Grouping, Notice, PaneState } from './pane-state';

/** Everything that can happen to what the pane shows. */
export type PaneAction =
  | { readonly type: 'check-started' }
  | { readonly type: 'progressed'; readonly share: number }
  | { readonly type: 'checked'; readonly outcome: CheckedWorkbook; readonly at: string }
  /** Issues followed a change; the moment of the last full check stays. */
  | { readonly type: 'followed'; readonly outcome: CheckedWorkbook }
  | { readonly type: 'refused' | 'failed'; readonly trouble: PaneText }
  | { readonly type: 'workbook-changed' }
  | { readonly type: 'live-switched'; readonly live: boolean }
  | { readonly type: 'marked'; readonly marked: boolean }
  | { readonly type: 'grouped'; readonly grouping: Grouping }
  | { readonly type: 'severity-toggled'; readonly severity: Severity }
  | { readonly type: 'searched'; readonly search: string }
  | { readonly type: 'ignored-shown'; readonly ignored: boolean }
  | { readonly type: 'folded'; readonly group: string }
  | { readonly type: 'opened'; readonly issue: string | null }
  | { readonly type: 'noticed'; readonly notice: Notice | null }
  | { readonly type: 'viewed'; readonly view: string; readonly filler?: string };

/** The state after an action. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'check-started':
      return { ...state, phase: 'checking', progress: null, trouble: null, notice: null };
    case 'progressed':
      return { ...state, progress: action.share };
    case 'checked':
      return {
        ...followed(state, action.outcome),
        phase: 'checked',
        progress: null,
        checkedAt: action.at,
        trouble: null,
        stale: false,
      };
    case 'followed':
      return followed(state, action.outcome);
    case 'refused':
      return {
        ...state,
        phase: 'refused',
        progress: null,
        trouble: action.trouble,
        outcome: null,
        open: null,
      };
    case 'failed':
      return { ...state, phase: 'failed', progress: null, trouble: action.trouble };
    case 'workbook-changed':
      return state.stale || !state.outcome ? state : { ...state, stale: true };
    case 'live-switched':
      return { ...state, live: action.live };
    case 'marked':
      return { ...state, marked: action.marked };
    case 'grouped':
      return { ...state, grouping: action.grouping, folded: new Set() };
    case 'severity-toggled':
      return { ...state, filter: { ...state.filter, severities: toggled(state, action.severity) } };
    case 'searched':
      return { ...state, filter: { ...state.filter, search: action.search } };
    case 'ignored-shown':
      return { ...state, filter: { ...state.filter, ignored: action.ignored }, open: null };
    case 'folded':
      return { ...state, folded: withOrWithout(state.folded, action.group) };
    case 'opened':
      return { ...state, open: action.issue };
    case 'noticed':
      return { ...state, notice: action.notice };
    case 'viewed':
      return { ...state, view: action.view, filler: action.filler ?? null };
  }
}

/** An issue that is gone can no longer stand open; when the last ignored one is restored the open ones come back. */
function followed(state: PaneState, outcome: CheckedWorkbook): PaneState {
  const { open, filter } = state;
  const there = [...outcome.issues, ...outcome.ignored].some(({ id }) => id === open);
  return {
    ...state,
    outcome,
    open: there ? open : null,
    filter: { ...filter, ignored: filter.ignored && outcome.ignored.length > 0 },
  };
}

/** A severity switched on or off; to switch the last one off would leave an empty list, so it brings all back. */
function toggled({ filter }: PaneState, severity: Severity): readonly Severity[] {
  const next = withOrWithout(new Set(filter.severities), severity);
  return next.size === 0 ? ['error', 'warning', 'info'] : [...next];
}

function withOrWithout<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}
