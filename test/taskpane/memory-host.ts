import type { CellValue } from '../../src/core/cell';
import type { Edit, RowInsertion, SheetRange } from '../../src/core/edit';
import { inverse } from '../../src/core/fixer';
import type { Location, Range } from '../../src/core/location';
import type { IssueSheetContent, Mark } from '../../src/core/mark';
import type { Workbook } from '../../src/core/workbook';
import { addRows } from '../../src/engine/add-rows';
import type { PaneHost, SheetChange, UndoneEdits } from '../../src/taskpane/session/host';
import { createMemoryDriver } from '../../src/workbook/memory/memory-driver';

/** A host over a workbook in memory, with what happened to it laid open. */
export interface MemoryHost extends PaneHost {
  workbook(): Workbook;
  /** A user types into cells. */
  type(...edits: readonly Edit[]): Promise<void>;
  /** The workbook becomes another one, as when rows are inserted; a silent change tells nobody. */
  become(workbook: Workbook, silent?: boolean): void;
  readonly selected: Location[];
  readonly ranges: { readonly sheet: string; readonly ranges: readonly Range[] }[];
  /** What went out as a document: sheets, workbooks, files and copies, by where it went. */
  readonly delivered: Map<string, readonly (readonly CellValue[])[] | Uint8Array | string>;
  readonly marks: Mark[];
  /** The last list that came with marks. */
  list(): IssueSheetContent | null;
  readonly kept: Map<string, unknown>;
  /** The next read fails with this. */
  failWith(error: Error): void;
}

/** A host as the pane sees Excel, without Excel. */
export function memoryHost(start: Workbook, protectedSheets: readonly string[] = []): MemoryHost {
  let driver = createMemoryDriver(start, { protectedSheets });
  let fault: Error | null = null;
  const listeners = new Set<(change: SheetChange) => void>();
  const selected: Location[] = [];
  const ranges: MemoryHost['ranges'] = [];
  const delivered: MemoryHost['delivered'] = new Map();
  const marks: Mark[] = [];
  const kept = new Map<string, unknown>();
  const steps: (() => Promise<UndoneEdits>)[] = [];
  let list: IssueSheetContent | null = null;
  const tell = (change: SheetChange): void => {
    for (const listener of listeners) listener(change);
  };
  const apply = async (edits: readonly Edit[]) => {
    const outcome = await driver.apply(edits);
    for (const { sheet, row } of outcome.applied)
      tell({ sheet, rows: { top: row, bottom: row }, moved: false });
    return outcome;
  };
  const takeBack = async (step: {
    readonly edits: readonly Edit[];
    readonly inserted: readonly RowInsertion[];
  }): Promise<UndoneEdits> => {
    const outcome = await apply(step.edits.map(inverse).reverse());
    if (step.inserted.length === 0) return outcome;
    const { refused } = await driver.takeBackRows(step.inserted);
    return { ...outcome, layout: refused.length === 0 ? 'undone' : 'left' };
  };
  const joinAgain = async (made: readonly SheetRange[]): Promise<UndoneEdits> => {
    const { refused } = await driver.joinCells(made);
    return { applied: [], refused: [], layout: refused.length === 0 ? 'undone' : 'left' };
  };
  return {
    driver: {
      name: 'memory',
      apply: async (edits) => {
        const outcome = await apply(edits);
        if (outcome.applied.length > 0) steps.push(() => takeBack({ edits: outcome.applied, inserted: [] }));
        return outcome;
      },
      insertRows: async (insertions) => {
        const outcome = await driver.insertRows(insertions);
        if (outcome.made.length > 0) steps.push(() => takeBack({ edits: [], inserted: outcome.made }));
        return outcome;
      },
      takeBackRows: (insertions) => driver.takeBackRows(insertions),
      splitMerges: async (merges) => {
        const outcome = await driver.splitMerges(merges);
        if (outcome.made.length > 0) steps.push(() => joinAgain(outcome.made));
        return outcome;
      },
      joinCells: (ranges) => driver.joinCells(ranges),
      read: async () => {
        if (!fault) return driver.read();
        const error = fault;
        fault = null;
        throw error;
      },
    },
    language: 'zh-CN',
    can: { marks: true, watch: true },
    readRows: async (name, top, bottom) =>
      (driver.workbook().sheets.find((sheet) => sheet.name === name)?.rows ?? []).filter(
        ({ row }) => row >= top && row <= bottom,
      ),
    select: async (at) => {
      selected.push(at);
    },
    selectRanges: async (sheet, chosen) => {
      ranges.push({ sheet, ranges: chosen });
    },
    documents: {
      addSheet: async (name, rows) => {
        delivered.set(name, rows);
        return name;
      },
      openWorkbook: async (bytes) => {
        delivered.set('workbook', bytes);
      },
      saveFile: async (name, bytes) => {
        delivered.set(name, bytes);
        return 'saved';
      },
      copy: async (html) => {
        delivered.set('clipboard', html);
      },
    },
    addRows: async (table, rows) => {
      const added = await addRows(driver, table, rows);
      if (added.rows.length > 0) steps.push(() => takeBack(added));
      return added;
    },
    inOneStep: async (run) => {
      const before = steps.length;
      const result = await run();
      const own = steps.splice(before).reverse();
      steps.push(async () => {
        const undone: UndoneEdits[] = [];
        for (const step of own) undone.push(await step());
        const layouts = undone.map((each) => each.layout);
        const layout = layouts.find((each) => each === 'left') ?? layouts.find((each) => each === 'undone');
        return {
          applied: undone.flatMap(({ applied }) => applied),
          refused: undone.flatMap(({ refused }) => refused),
          ...(layout !== undefined && { layout }),
        };
      });
      return result;
    },
    undo: async () => {
      const step = steps.pop();
      return step ? step() : null;
    },
    showMarks: async (shown, said) => {
      list = said;
      const left = shown.filter(({ sheet }) => protectedSheets.includes(sheet));
      marks.splice(0, marks.length, ...shown.filter((mark) => !left.includes(mark)));
      return left;
    },
    clearMarks: async () => {
      marks.length = 0;
    },
    settings: {
      read: (key) => kept.get(key),
      // What is kept goes through JSON, as in a workbook.
      write: async (key, value) => {
        kept.set(key, JSON.parse(JSON.stringify(value)));
      },
    },
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    theme: () => 'light',
    onTheme: () => () => {},
    workbook: () => driver.workbook(),
    type: async (...edits) => {
      await apply(edits);
    },
    become: (workbook, silent = false) => {
      driver = createMemoryDriver(workbook, { protectedSheets });
      if (!silent) for (const { name } of workbook.sheets) tell({ sheet: name, rows: null, moved: true });
    },
    selected,
    ranges,
    delivered,
    marks,
    list: () => list,
    kept,
    failWith: (error) => {
      fault = error;
    },
  };
}
