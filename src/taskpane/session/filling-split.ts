import { appendTo } from '../../core/append-to';
import type { CellValue } from '../../core/cell';
import type { Edit } from '../../core/edit';
import type { LayoutRefusal } from '../../workbook/port';
import type { MergeFill } from './filling-engine';
import type { PaneHost } from './host';

/** What became of merges that were to be split. */
export interface SplitMerges {
  readonly made: readonly MergeFill[];
  readonly refused: readonly { readonly merge: MergeFill; readonly reason: LayoutRefusal }[];
}

/**
 * Splits merges and fills them down, each with the value it was ticked for: where another one stands by now, the merge
 * stays as `changed`.
 * @param written the edits made right before in the same step, which may have rewritten that very value
 */
export async function splitMerges(
  host: PaneHost,
  merges: readonly MergeFill[],
  written: readonly Edit[],
): Promise<SplitMerges> {
  if (merges.length === 0) return { made: [], refused: [] };
  const values = await valuesNow(host, merges);
  const isKept = (merge: MergeFill): boolean => values.get(merge) === expected(merge, written);
  const kept = merges.filter(isKept);
  const { made, refused } = await host.driver.splitMerges(kept.map(({ place }) => place));
  const reasons = new Map(refused.map(({ change, reason }) => [change, reason]));
  return {
    made: kept.filter(({ place }) => made.includes(place)),
    refused: [
      ...merges.filter((merge) => !isKept(merge)).map((merge) => ({ merge, reason: 'changed' as const })),
      ...kept.flatMap((merge) => {
        const reason = reasons.get(merge.place);
        return reason === undefined ? [] : [{ merge, reason }];
      }),
    ],
  };
}

/** What stands in the first cell of each merge, one reading a sheet. */
async function valuesNow(host: PaneHost, merges: readonly MergeFill[]): Promise<Map<MergeFill, CellValue>> {
  const bySheet = new Map<string, MergeFill[]>();
  for (const merge of merges) appendTo(bySheet, merge.place.sheet, merge);
  const values = new Map<MergeFill, CellValue>();
  for (const [sheet, own] of bySheet) {
    const tops = own.map(({ place }) => place.range.top);
    const rows = await host.readRows(sheet, Math.min(...tops), Math.max(...tops));
    const cells = new Map(rows.map((row) => [row.row, row.cells]));
    for (const merge of own) {
      const { top, left } = merge.place.range;
      values.set(merge, cells.get(top)?.get(left)?.value ?? null);
    }
  }
  return values;
}

function expected({ place: { sheet, range }, value }: MergeFill, written: readonly Edit[]): CellValue {
  const own = written.filter(
    (edit) => edit.sheet === sheet && edit.row === range.top && edit.column === range.left,
  );
  return own.at(-1)?.after ?? value;
}
