import type { CellFill } from '../../session/filling-engine';
import { type FillingState, fillGroups } from '../../session/filling-state';

/** One line of the list: the head of a filler's group, or a fill in it. */
export type FillListLine =
  | {
      readonly kind: 'group';
      readonly id: string;
      readonly fills: readonly CellFill[];
      /** How many of them are ticked. */
      readonly ticked: number;
      readonly folded: boolean;
    }
  | { readonly kind: 'fill'; readonly id: string; readonly fill: CellFill };

/** The lines of the list, filler by filler. */
export function fillLines(
  state: Pick<FillingState, 'proposed' | 'ticked'>,
  folded: ReadonlySet<string>,
): FillListLine[] {
  return fillGroups(state).flatMap(([filler, fills]): FillListLine[] => {
    const head: FillListLine = {
      kind: 'group',
      id: filler,
      fills,
      ticked: fills.filter(({ id }) => state.ticked.has(id)).length,
      folded: folded.has(filler),
    };
    if (head.folded) return [head];
    return [head, ...fills.map((fill): FillListLine => ({ kind: 'fill', id: fill.id, fill }))];
  });
}
