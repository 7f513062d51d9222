import type { Edit, Fix, NewRows, RowInsertion, SheetRange } from '../core/edit';
import { inverse } from '../core/fixer';
import type { Made, RowStore } from './row-store';

/** The spreadsheet as far as a fix needs it; every driver that can change rows and merges is one. */
export interface FixStore extends Pick<RowStore, 'apply' | 'insertRows' | 'takeBackRows'> {
  splitMerges(merges: readonly SheetRange[]): Promise<Made<SheetRange>>;
  joinCells(ranges: readonly SheetRange[]): Promise<Made<SheetRange>>;
}

/** What became of one fix. */
export interface MadeFix {
  /** Why it was not made, in a driver's word; null when it was made. */
  readonly refused: string | null;
  /** The edits made, as they were numbered when they were; none of a refused fix. */
  readonly edits: readonly Edit[];
}

/** Makes one fix whole or not at all: where a step is refused, the steps before it are taken back, the last first. */
export async function makeFix(store: FixStore, fix: Fix): Promise<MadeFix> {
  const back: (() => Promise<unknown>)[] = [];
  const refuse = async (reason: string): Promise<MadeFix> => {
    for (const step of back.reverse()) await step();
    return { refused: reason, edits: [] };
  };
  const split = await store.splitMerges(fix.splits ?? []);
  back.push(() => store.joinCells(split.made));
  if (split.refused[0]) return refuse(split.refused[0].reason);
  const edits = await store.apply(fix.edits);
  back.push(() => store.apply([...edits.applied].reverse().map(inverse)));
  if (edits.refused[0]) return refuse(edits.refused[0].reason);
  const insertions = (fix.rows ?? []).map(insertionOf);
  const inserted = await store.insertRows(insertions);
  back.push(() => store.takeBackRows(inserted.made));
  if (inserted.refused[0]) return refuse(inserted.refused[0].reason);
  const cells = await store.apply(cellsOf(fix.rows ?? []));
  back.push(() => store.apply([...cells.applied].reverse().map(inverse)));
  if (cells.refused[0]) return refuse(cells.refused[0].reason);
  return { refused: null, edits: [...edits.applied, ...cells.applied] };
}

/**
 * Fixes in an order in which each finds its rows where they were: those that put rows in come last, the lowest first. Of
 * rows that several put at one place, those of the first fix come to stand first.
 */
export function fromBelow<T extends { readonly fix: Fix }>(fixes: readonly T[]): T[] {
  const lowest = ({ fix }: T): number => Math.max(0, ...(fix.rows ?? []).map(({ after }) => after));
  const still = fixes.filter((each) => lowest(each) === 0);
  const moving = fixes.filter((each) => lowest(each) > 0).reverse();
  return [...still, ...moving.sort((a, b) => lowest(b) - lowest(a))];
}

function insertionOf({ sheet, after, rows }: NewRows): RowInsertion {
  return { sheet, after, count: rows.length };
}

/** The values of new rows as edits, each row numbered as it stands after all of them were put in. */
function cellsOf(added: readonly NewRows[]): Edit[] {
  return added.flatMap(({ sheet, after, rows }) => {
    const above = added.filter((each) => each.sheet === sheet && each.after < after);
    const first = after + above.reduce((sum, each) => sum + each.rows.length, 0) + 1;
    return rows.flatMap((cells, index) =>
      cells
        .filter(({ value }) => value !== null && value !== '')
        .map(({ column, value }) => ({ sheet, row: first + index, column, before: null, after: value })),
    );
  });
}
