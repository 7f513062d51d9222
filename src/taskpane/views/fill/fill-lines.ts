import { appendTo } from '../../../core/append-to';
import type { CellFill, RowFill } from '../../session/filling-engine';
import type { FillingState } from '../../session/filling-state';

/** One line of the list: the head of a filler's group, or what it would fill. */
export type FillListLine =
  | {
      readonly kind: 'group';
      readonly id: string;
      /** How many lines it has. */
      readonly count: number;
      /** Those that can be ticked all at once: where a value has to be chosen, each is a choice of its own. */
      readonly ids: readonly string[];
      /** How many of these are ticked. */
      readonly ticked: number;
      readonly folded: boolean;
    }
  | { readonly kind: 'cell'; readonly id: string; readonly fill: CellFill }
  | { readonly kind: 'row'; readonly id: string; readonly row: RowFill };

/** The lines of the list, filler by filler in the order in which they first appear: cells, then rows. */
export function fillLines(
  state: Pick<FillingState, 'proposed' | 'ticked'>,
  folded: ReadonlySet<string>,
): FillListLine[] {
  const { cells = [], rows = [] } = state.proposed ?? {};
  const groups = new Map<string, Exclude<FillListLine, { kind: 'group' }>[]>();
  for (const fill of cells) appendTo(groups, fill.filler, { kind: 'cell', id: fill.id, fill });
  for (const row of rows) appendTo(groups, row.filler, { kind: 'row', id: row.id, row });
  return [...groups].flatMap(([filler, lines]): FillListLine[] => {
    const ids = lines
      .filter((line) => line.kind === 'row' || line.fill.options.length === 1)
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
