import type { Location } from '../../core/location';
import { editsOfAnswer, type GivenAnswer } from '../../fill/answer';
import type { CellFill, FillQuestion, ProposedFills } from './filling-engine';
import { withTicks } from './with-ticks';

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
  /** What the clerk answered, by id of the question. */
  readonly answers: ReadonlyMap<string, GivenAnswer>;
  readonly refused: readonly RefusedFill[];
  /** Whether anything was filled from here, so that there is a step to take back. */
  readonly made: boolean;
}

export type FillingAction =
  | { readonly type: 'working'; readonly busy: boolean }
  | { readonly type: 'proposed'; readonly proposed: ProposedFills | null }
  | { readonly type: 'ticked'; readonly ids: readonly string[]; readonly ticked: boolean }
  | { readonly type: 'option-chosen'; readonly id: string; readonly option: number }
  | { readonly type: 'answered'; readonly id: string; readonly answer: GivenAnswer }
  | { readonly type: 'refused'; readonly refused: readonly RefusedFill[] }
  | { readonly type: 'made' };

export const INITIAL_FILLING: FillingState = {
  proposed: null,
  busy: false,
  ticked: new Set(),
  options: new Map(),
  answers: new Map(),
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
    case 'ticked':
      return { ...state, ticked: withTicks(state.ticked, action.ids, action.ticked) };
    case 'option-chosen':
      return {
        ...state,
        options: new Map(state.options).set(action.id, action.option),
        // Who chooses a value wants it written.
        ticked: new Set(state.ticked).add(action.id),
      };
    case 'answered':
      return answered(state, action.id, action.answer);
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

/** An answer that writes something is ticked like a value that was chosen; a text taken back is no answer any more. */
function answered(state: FillingState, id: string, answer: GivenAnswer): FillingState {
  const question = state.proposed?.questions.find((each) => each.id === id);
  const writes = question?.answer ? editsOfAnswer(question.answer, answer).length > 0 : false;
  const ticked = withTicks(state.ticked, [id], writes);
  return { ...state, ticked, answers: new Map(state.answers).set(id, answer) };
}

/** New proposals; what the user ticked or not of those that were there before stays so. */
function proposed(state: FillingState, next: ProposedFills | null): FillingState {
  const known = new Set((state.proposed?.cells ?? []).map(({ id }) => id));
  const cells = next?.cells ?? [];
  // A new row, a split merge, an answer is never a matter of course.
  const { rows = [], merges = [] } = next ?? {};
  const questions = (next?.questions ?? []).filter((question) => isSameQuestion(state, question));
  const asked = [...rows, ...merges, ...questions].filter(({ id }) => state.ticked.has(id));
  const ticked = [
    ...cells.filter((fill) => (known.has(fill.id) ? state.ticked.has(fill.id) : isCertain(fill))),
    ...asked,
  ];
  const counts = new Map(cells.map(({ id, options }) => [id, options.length]));
  const kept = [...state.options].filter(([id, option]) => option < (counts.get(id) ?? 0));
  return {
    ...state,
    proposed: next,
    busy: false,
    ticked: new Set(ticked.map(({ id }) => id)),
    options: new Map(kept),
    answers: new Map([...state.answers].filter(([id]) => questions.some((question) => question.id === id))),
  };
}

/** Whether the same was asked before, to be answered in the same ways: an answer must not come to mean something else. */
function isSameQuestion({ proposed: before }: FillingState, { id, answer }: FillQuestion): boolean {
  const known = before?.questions.find((question) => question.id === id);
  return known !== undefined && JSON.stringify(known.answer) === JSON.stringify(answer);
}
