import type { PaneText } from '../messages/say';
import type { CheckedRound } from './submissions-engine';

/** How far the pane is with a round. */
export type RoundPhase = 'new' | 'reading' | 'judging' | 'checked';

/** What the submissions view shows. */
export interface RoundState {
  readonly phase: RoundPhase;
  /** Files read, and files there are. */
  readonly done: number;
  readonly total: number;
  /** The file that is being read. */
  readonly path: string;
  /** Other files that were among them and were left alone. */
  readonly skipped: readonly string[];
  readonly round: CheckedRound | null;
  /** The name of the unit that is shown in full. */
  readonly unit: string | null;
  /** The copy that is being made, by the file's path. */
  readonly marking: string | null;
  readonly trouble: PaneText | null;
}

export type RoundAction =
  | { readonly type: 'begun'; readonly total: number; readonly skipped: readonly string[] }
  | { readonly type: 'reading'; readonly path: string }
  | { readonly type: 'read' }
  | { readonly type: 'judging' }
  | { readonly type: 'judged'; readonly round: CheckedRound }
  | { readonly type: 'stopped'; readonly trouble: PaneText | null }
  | { readonly type: 'unit-opened'; readonly unit: string | null }
  | { readonly type: 'marking'; readonly path: string | null };

export const INITIAL_ROUND: RoundState = {
  phase: 'new',
  done: 0,
  total: 0,
  path: '',
  skipped: [],
  round: null,
  unit: null,
  marking: null,
  trouble: null,
};

/** The state after an action. */
export function reduceRound(state: RoundState, action: RoundAction): RoundState {
  switch (action.type) {
    case 'begun':
      return { ...INITIAL_ROUND, phase: 'reading', total: action.total, skipped: action.skipped };
    case 'reading':
      return { ...state, path: action.path };
    case 'read':
      return { ...state, done: state.done + 1 };
    case 'judging':
      return { ...state, phase: 'judging', path: '' };
    case 'judged':
      return { ...state, phase: 'checked', round: action.round };
    case 'stopped':
      return { ...INITIAL_ROUND, trouble: action.trouble };
    case 'unit-opened':
      return { ...state, unit: action.unit };
    case 'marking':
      return { ...state, marking: action.path };
  }
}
