import { UserError } from '../../core/errors';
import { SheetView } from '../../core/workbook';
import { rowsIntoTable } from '../../policy/into-table';
import { dutyRows, type LedgerRow, taskRows } from '../../policy/ledger-rows';
import type { RowKey } from '../../policy/update-rows';
import type { ReadFile } from '../load-file';
import { type OutputRules, writeOutput } from '../output';
import { say } from '../say';
import type { Session } from '../session';
import { DUTY_KEY, TASK_KEY, taskSources } from './checklist';
import type { PolicyFile } from './policy-file';

/**
 * Fills the documents' tasks and duties into a copy of a unit's own workbook.
 * @throws {UserError} `policy-into-nothing`, `policy-into-room`, and what writing throws
 */
export async function fillInto(
  files: readonly PolicyFile[],
  target: ReadFile,
  output: string,
  rules: OutputRules,
  { language }: Session,
): Promise<void> {
  const sources = taskSources(files);
  const wanted: Readonly<Record<string, readonly [rows: readonly LedgerRow[], key: RowKey]>> = {
    'task-breakdown': [taskRows(sources), TASK_KEY],
    'responsibility-list': [dutyRows(sources), DUTY_KEY],
  };
  const lines: string[] = [];
  for (const [ledger, [rows, key]] of Object.entries(wanted)) {
    const table = target.tables.find((each) => each.ledger === ledger && each.headerRange !== null);
    const sheet = target.workbook.sheets.find(({ name }) => name === table?.sheet);
    if (!table || !sheet || rows.length === 0) continue;
    const { edits, filled, added, wanting } = rowsIntoTable(rows, table, new SheetView(sheet), key);
    if (wanting > 0) throw new UserError('policy-into-room', { sheet: table.sheet, count: wanting });
    const { refused } = await target.driver.apply(edits);
    lines.push(
      say(language, 'policy-into-done', { sheet: table.sheet, filled, added, refused: refused.length }),
    );
  }
  if (lines.length === 0) throw new UserError('policy-into-nothing', { path: target.path });
  await writeOutput(output, target.driver.bytes(), rules);
  process.stderr.write(`${[...lines, say(language, 'written', { path: output })].join('\n')}\n`);
}
