import type { Edit } from '../../../src/core/edit';
import type { UndoOutcome } from '../../../src/workbook/excel/excel-driver';
import { groupSteps } from '../../../src/workbook/excel/group-steps';

/** A driver whose steps are numbers; undoing one gives its number as the row of an edit. */
function driver() {
  const steps: number[] = [];
  let last = 0;
  return {
    step: (): void => {
      last += 1;
      steps.push(last);
    },
    get undoable() {
      return steps.length;
    },
    undo: async (): Promise<UndoOutcome | null> => {
      const row = steps.pop();
      return row === undefined ? null : { applied: [edit(row)], refused: [] };
    },
  };
}

function edit(row: number): Edit {
  return { sheet: '台账', row, column: 1, before: null, after: 1 };
}

async function undone(steps: ReturnType<typeof groupSteps>): Promise<number[] | undefined> {
  const outcome = await steps.undo();
  return outcome?.applied.map(({ row }) => row);
}

describe('steps undone together', () => {
  it('undoes a group at once, and steps outside of it one by one', async () => {
    const excel = driver();
    const steps = groupSteps(excel);
    excel.step();
    await steps.together(async () => {
      excel.step();
      excel.step();
    });
    excel.step();
    expect(await undone(steps)).toEqual([4]);
    expect(await undone(steps)).toEqual([3, 2]);
    expect(await undone(steps)).toEqual([1]);
    expect(await undone(steps)).toBeUndefined();
  });

  it('groups what was done before a fault', async () => {
    const excel = driver();
    const steps = groupSteps(excel);
    const run = steps.together(async () => {
      excel.step();
      excel.step();
      throw new Error('the workbook was closed');
    });
    await expect(run).rejects.toThrow('closed');
    expect(await undone(steps)).toEqual([2, 1]);
  });
});
