import { UserError } from '../../core/errors';
import type { Language } from '../../core/language';
import { plain } from '../../core/plain';
import type { Table } from '../../core/table';
import { SheetView, type Workbook } from '../../core/workbook';
import type { StrictDecoder } from '../../document/decode-text';
import { DEFINITIONS } from '../../ledger/definitions';
import { rowsIntoTable } from '../../policy/into-table';
import { dutyRows, type LedgerRow, taskRows } from '../../policy/ledger-rows';
import { isPolicyMessage, sayPolicy } from '../../policy/messages/say-policy';
import { obligationEntry } from '../../policy/obligation-entry';
import { readPolicyBytes } from '../../policy/policy-bytes';
import { type PolicyDocument, readPolicy } from '../../policy/policy-document';
import { frequencyText, ledgerText, remarkText } from '../../policy/policy-words';
import type { Responsible } from '../../policy/responsible-bodies';
import { DUTY_KEY, TASK_KEY } from '../../policy/row-keys';
import { bodiesIn, leadAndSupport, type PolicyTask, policyTasks } from '../../policy/tasks';
import type { RowKey } from '../../policy/update-rows';
import { fileKind } from '../../workbook/file/file-kind';
import type { PlannedTable, PolicyBody, ReadPolicyDocument, UnreadPolicy } from './policy-engine';

/** The document that was read last. */
interface Held {
  readonly source: string;
  readonly tasks: readonly PolicyTask[];
  readonly language: Language;
}

const decode: StrictDecoder = (encoding, bytes) => new TextDecoder(encoding, { fatal: true }).decode(bytes);

/** Reads policy documents, and lays their tasks out in the ledgers of a workbook. */
export class PolicyReader {
  private held: Held | null = null;

  read(bytes: Uint8Array, name: string, language: Language): ReadPolicyDocument | UnreadPolicy {
    this.held = null;
    try {
      const document = readPolicy(readPolicyBytes(bytes, name, { decode, kindOf: fileKind }));
      const source = document.title || name.replace(/\.[^.]+$/, '');
      const tasks = policyTasks(document);
      this.held = { source, tasks, language };
      return shown(document, source, tasks, language);
    } catch (error) {
      if (!(error instanceof UserError) || !isPolicyMessage(error.code)) throw error;
      return { status: 'fault', reason: plain(sayPolicy(language, error.code, error.details)) };
    }
  }

  /** What the tasks of these ids come to in the tables of the workbook. Null without a document. */
  plan(ids: readonly string[], workbook: Workbook, tables: readonly Table[]): PlannedTable[] | null {
    const { held } = this;
    if (!held) return null;
    const wanted = new Set(ids);
    const sources = [{ source: held.source, tasks: held.tasks.filter((task) => wanted.has(idOf(task))) }];
    const planned = (ledger: string, rows: readonly LedgerRow[], key: RowKey): PlannedTable[] => {
      const table = tables.find((each) => each.ledger === ledger && each.headerRange !== null);
      const sheet = workbook.sheets.find(({ name }) => name === table?.sheet);
      const last = table?.dataRange?.bottom ?? table?.headerRange?.bottom;
      if (!table || !sheet || last === undefined || rows.length === 0) return [];
      // Whoever adds the rows makes room for them.
      const options = { room: { last, blank: 0 }, update: false };
      const { changes } = rowsIntoTable(rows, table, new SheetView(sheet), key, options);
      return [
        {
          table,
          name: ledgerText(ledger, held.language),
          rows: changes.map(({ row, kind, edits }) => ({
            row,
            kind: kind === 'added' ? 'added' : 'filled',
            edits,
          })),
        },
      ];
    };
    return [
      ...planned('task-breakdown', taskRows(sources), TASK_KEY),
      ...planned('responsibility-list', dutyRows(sources), DUTY_KEY),
    ];
  }
}

function shown(
  document: PolicyDocument,
  source: string,
  tasks: readonly PolicyTask[],
  language: Language,
): ReadPolicyDocument {
  const deadlineOf = ({ deadline }: Pick<PolicyTask, 'deadline'>): string =>
    deadline ? (deadline.day ?? deadline.words) : '';
  const remarks = document.remarks.map((remark) => {
    const text = plain(remarkText(remark, language));
    return remark.line === null ? text : sayPolicy(language, 'policy-at-line', { line: remark.line, text });
  });
  return {
    status: 'read',
    source: plain(source),
    outline: document.outline.map((item) => ({
      level: item.level,
      mark: item.mark,
      heading: plain(item.heading),
      line: item.line,
      bodies: bodiesText(item.responsible, language),
      deadline: deadlineOf(item),
    })),
    duties: document.obligations.map((obligation, index) => ({
      id: `${index} ${obligation.line}`,
      line: obligation.line,
      frequency: frequencyText(obligation, language),
      entry: obligationEntry(obligation, source),
    })),
    soft: document.softDuties,
    tasks: tasks.map((task) => ({
      id: idOf(task),
      clause: task.clause,
      heading: plain(task.heading),
      bodies: bodiesText(task.responsible, language),
      deadline: deadlineOf(task),
    })),
    bodies: bodiesOf(tasks),
    remarks,
    ledgers: DEFINITIONS.filter(({ id, part }) => id !== 'roster' && part === undefined).map(({ id }) => ({
      id,
      name: ledgerText(id, language),
    })),
  };
}

/** A task is told by its place and its words: two rows of a table share no line, two inline items do. */
function idOf({ line, clause, heading }: PolicyTask): string {
  return `${line} ${clause} ${heading}`;
}

function bodiesText({ all, lead, support }: Responsible, language: Language): string {
  if (lead.length === 0 || support.length === 0) return all.join('、');
  return sayPolicy(language, 'policy-lead-support', { lead, support });
}

function bodiesOf(tasks: readonly PolicyTask[]): PolicyBody[] {
  return bodiesIn(tasks).map((name) => {
    const own = tasks.filter(({ responsible }) => responsible.all.includes(name));
    const leads = own.filter(({ responsible }) => {
      return responsible.lead.includes(name) || leadAndSupport(responsible).lead === name;
    }).length;
    return { name, leads, supports: own.length - leads };
  });
}
