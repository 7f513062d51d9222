import type { ExcelDriver, UndoOutcome } from './excel-driver';

/** Steps of a driver that are undone together. */
export interface GroupedSteps {
  /** Runs changes that count as one step, however many calls they take. */
  together<T>(run: () => Promise<T>): Promise<T>;
  /** Undoes the last group, or the last step where it belongs to none. Null when there is nothing to undo. */
  undo(): Promise<UndoOutcome | null>;
}

/** Groups the steps of a driver. */
export function groupSteps(driver: Pick<ExcelDriver, 'undoable' | 'undo'>): GroupedSteps {
  /** How many steps there were after each group, and how many of them it holds. */
  const groups: { readonly end: number; readonly size: number }[] = [];
  return {
    together: async (run) => {
      const before = driver.undoable;
      try {
        return await run();
      } finally {
        const end = driver.undoable;
        if (end - before > 1) groups.push({ end, size: end - before });
      }
    },
    undo: async () => {
      const group = groups.at(-1)?.end === driver.undoable ? groups.pop() : undefined;
      let all = await driver.undo();
      for (let left = (group?.size ?? 1) - 1; all && left > 0; left -= 1) {
        const next = await driver.undo();
        if (next) all = joined(all, next);
      }
      return all;
    },
  };
}

function joined(first: UndoOutcome, next: UndoOutcome): UndoOutcome {
  const layouts = [first.layout, next.layout].filter((layout) => layout !== undefined);
  const layout = layouts.includes('left') ? 'left' : layouts[0];
  return {
    applied: [...first.applied, ...next.applied],
    refused: [...first.refused, ...next.refused],
    ...(layout !== undefined && { layout }),
  };
}
