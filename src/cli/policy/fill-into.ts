import { UserError } from '../../core/errors';
import type { Table } from '../../core/table';
import { SheetView } from '../../core/workbook';
import { roomBelow } from '../../engine/blank-rows';
import { type IntoTable, type RowChange, rowsIntoTable } from '../../policy/into-table';
import { dutyRows, type LedgerRow, rowsOfTable, taskRows } from '../../policy/ledger-rows';
import { DUTY_KEY, TASK_KEY } from '../../policy/row-keys';
import { foundAgain, type RowKey, withEntries } from '../../policy/update-rows';
import type { ReadFile } from '../load-file';
import { type OutputRules, writeOutput } from '../output';
import { say } from '../say';
import type { Session } from '../session';
import { taskSources } from './checklist';
import type { PolicyFile } from './policy-file';

/** Where the documents' tasks and duties go. */
export interface IntoWorkbook {
  readonly target: ReadFile;
  /** An earlier checklist whose entries are carried over; null where rows are only added. */
  readonly earlier: ReadFile | null;
  readonly output: string;
}

/**
 * Fills the documents' tasks and duties into a copy of a unit's own workbook, where rows are put in as far as the blank
 * ones do not suffice. With an earlier checklist, rows that are there are brought up to date with the documents.
 * @throws {UserError} `policy-into-nothing`, `policy-into-room`, and what writing throws
 */
export async function fillInto(
  files: readonly PolicyFile[],
  { target, earlier, output }: IntoWorkbook,
  rules: OutputRules,
  { language }: Session,
): Promise<void> {
  const sources = taskSources(files);
  const wanted: Readonly<Record<string, readonly [rows: readonly LedgerRow[], key: RowKey]>> = {
    'task-breakdown': [taskRows(sources), TASK_KEY],
    'responsibility-list': [dutyRows(sources), DUTY_KEY],
  };
  const lines: string[] = [];
  for (const table of fromTheFoot(target.tables)) {
    const [fresh = [], key = TASK_KEY] = wanted[table.ledger] ?? [];
    const sheet = target.workbook.sheets.find(({ name }) => name === table.sheet);
    if (!sheet || fresh.length === 0) continue;
    const room = roomBelow(table, sheet, await target.driver.lastFormattedRow(sheet.name));
    if (!room) continue;
    const rows = earlier ? carriedOver(fresh, earlier.tables, table.ledger, key) : fresh;
    const plan = rowsIntoTable(rows, table, new SheetView(sheet), key, {
      room,
      update: earlier !== null,
    });
    const refused = await make(plan, target);
    const { changes, insertion } = plan;
    const count = (kind: RowChange['kind']): number => changes.filter((each) => each.kind === kind).length;
    lines.push(
      say(language, 'policy-into-done', {
        sheet: table.sheet,
        filled: changes.filter(({ kind }) => kind === 'filled').flatMap(({ edits }) => edits).length,
        added: count('added'),
        inserted: insertion?.count ?? 0,
        refused,
      }),
    );
    if (earlier) {
      const data = { sheet: table.sheet, updated: count('updated'), vanished: count('vanished') };
      lines.push(say(language, 'policy-into-updated', data));
    }
  }
  if (lines.length === 0) throw new UserError('policy-into-nothing', { path: target.path });
  await writeOutput(output, target.driver.bytes(), rules);
  process.stderr.write(`${[...lines, say(language, 'written', { path: output })].join('\n')}\n`);
}

/** The first table of each ledger with columns, from the foot of the sheets up: rows put in below move nothing above. */
function fromTheFoot(tables: readonly Table[]): Table[] {
  const columned = tables.filter(({ headerRange }) => headerRange !== null);
  return columned
    .filter(({ ledger }, index) => columned.findIndex((each) => each.ledger === ledger) === index)
    .sort((a, b) => (b.headerRange?.top ?? 0) - (a.headerRange?.top ?? 0));
}

/** Rows with what people entered in an earlier checklist, where the document is silent. */
function carriedOver(
  fresh: readonly LedgerRow[],
  earlier: readonly Table[],
  ledger: string,
  key: RowKey,
): LedgerRow[] {
  const old = earlier.filter((table) => table.ledger === ledger).flatMap(rowsOfTable);
  const found = foundAgain(fresh, old, key);
  return fresh.map((row) => {
    const before = found.get(row);
    return before ? withEntries(row, before) : row;
  });
}

/** @returns how many cells were left as they are */
async function make({ changes, insertion }: IntoTable, { driver }: ReadFile): Promise<number> {
  if (insertion) {
    const { made } = await driver.insertRows([insertion]);
    if (made.length === 0) {
      throw new UserError('policy-into-room', { sheet: insertion.sheet, count: insertion.count });
    }
  }
  const { refused } = await driver.apply(changes.flatMap(({ edits }) => edits));
  return refused.length;
}
