import { appendTo } from '../../../core/append-to';
import type { CellFill, FillQuestion, MergeFill, RowFill } from '../../session/filling-engine';
import type { FillingState } from '../../session/filling-state';

/** Id of the group of questions; the other groups bear the ids of their fillers. */
export const QUESTIONS = 'questions';

/** One line of the list: the head of a filler's group, what it would fill, or what the clerk is asked. */
export type FillListLine =
  | {
      readonly kind: 'group';
      readonly id: string;
      /** How many lines it has. */
      readonly count: number;
      /** Those that can be ticked all at once: where a value has to be chosen, each is a choice of its own. None of the questions. */
      readonly ids: readonly string[];
      /** How many of these are ticked. */
      readonly ticked: number;
      readonly folded: boolean;
    }
  | { readonly kind: 'cell'; readonly id: string; readonly fill: CellFill }
  | { readonly kind: 'merge'; readonly id: string; readonly merge: MergeFill }
  | { readonly kind: 'row'; readonly id: string; readonly row: RowFill }
  | { readonly kind: 'question'; readonly id: string; readonly question: FillQuestion };

/**
 * The lines of the list: what only the clerk knows, then filler by filler in the order in which they first appear, cells
 * before merges before rows.
 */
export function fillLines(
  state: Pick<FillingState, 'proposed' | 'ticked'>,
  folded: ReadonlySet<string>,
): FillListLine[] {
  const { cells = [], merges = [], rows = [], questions = [] } = state.proposed ?? {};
  const groups = new Map<string, Exclude<FillListLine, { kind: 'group' }>[]>();
  for (const question of questions)
    appendTo(groups, QUESTIONS, { kind: 'question', id: question.id, question });
  for (const fill of cells) appendTo(groups, fill.filler, { kind: 'cell', id: fill.id, fill });
  for (const merge of merges) appendTo(groups, merge.filler, { kind: 'merge', id: merge.id, merge });
  for (const row of rows) appendTo(groups, row.filler, { kind: 'row', id: row.id, row });
  return [...groups].flatMap(([filler, lines]): FillListLine[] => {
    const ids = lines
      .filter((line) => (line.kind === 'cell' ? line.fill.options.length === 1 : line.kind !== 'question'))
      .map(({ id }) => id);
    const ticked = ids.filter((id) => state.ticked.has(id)).length;
    const head: FillListLine = {
      kind: 'group',
      id: filler,
      count: lines.length,
      ids,
      ticked,
      folded: folded.has(filler),
    };
    return head.folded ? [head] : [head, ...lines];
  });
}
