import { UserError } from '../../core/errors';
import type { Language } from '../../core/language';
import type { Table } from '../../core/table';
import { checklistWorkbook, dutySheet, type SheetPlan, taskSheet } from '../../policy/checklist-workbook';
import { dutyRows, type LedgerRow, rowsOfTable, type TaskSource, taskRows } from '../../policy/ledger-rows';
import type { CalendarEntry } from '../../policy/obligation-calendar';
import { calendarSheet, matrixSheet, obligationSheet, remarkSheet } from '../../policy/overview-sheets';
import { remarkText } from '../../policy/policy-words';
import { DUTY_KEY, TASK_KEY } from '../../policy/row-keys';
import { policyTasks } from '../../policy/tasks';
import { type RowKey, updateRows } from '../../policy/update-rows';
import { say } from '../say';
import type { PolicyFile } from './policy-file';

/** The tasks of the documents, each under its document's name. */
export function taskSources(files: readonly PolicyFile[]): TaskSource[] {
  return files.map(({ document, source }) => ({ source, tasks: policyTasks(document) }));
}

/** The workbook of a set of documents: ledgers first, then what helps to look over them. */
export async function checklist(
  files: readonly PolicyFile[],
  calendar: readonly CalendarEntry[],
  year: number,
  old: readonly Table[] | null,
  language: Language,
): Promise<Uint8Array> {
  const sources = taskSources(files);
  const title = files.length === 1 ? (files[0]?.source ?? '') : '';
  const updated = updatedRows(taskRows(sources), 'task-breakdown', TASK_KEY, old);
  const duties = updatedRows(dutyRows(sources), 'responsibility-list', DUTY_KEY, old);
  if (old && !old.some(({ ledger }) => ledger === 'task-breakdown'))
    throw new UserError('policy-update-nothing');
  if (old) {
    const { kept, changed, added, vanished } = updated;
    process.stderr.write(`${say(language, 'policy-updated', { kept, changed, added, vanished })}\n`);
  }
  const listed = files.flatMap(({ document, source }) => [
    ...document.obligations.map((obligation) => ({ source, ...obligation, obligation })),
    ...document.softDuties.map((duty) => ({ source, ...duty, obligation: null })),
  ]);
  const remarks = files.flatMap(({ document, source }) =>
    document.remarks.map(
      (remark) =>
        [source, remark.line === null ? '' : String(remark.line), remarkText(remark, 'zh-CN')] as const,
    ),
  );
  const sheets: readonly (SheetPlan | null)[] = [
    taskSheet(title, updated.rows),
    duties.rows.length > 0 ? dutySheet(title, duties.rows) : null,
    matrixSheet(sources),
    listed.length > 0 ? obligationSheet(listed) : null,
    calendar.length > 0 ? calendarSheet(calendar, year) : null,
    remarks.length > 0 ? remarkSheet(remarks) : null,
  ];
  return checklistWorkbook(sheets.filter((sheet) => sheet !== null));
}

function updatedRows(fresh: readonly LedgerRow[], ledger: string, key: RowKey, old: readonly Table[] | null) {
  if (old === null) return { rows: fresh, kept: 0, changed: 0, added: 0, vanished: 0 };
  const before = old.filter((table) => table.ledger === ledger).flatMap(rowsOfTable);
  return updateRows(fresh, before, key);
}
