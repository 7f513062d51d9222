import { type Table, textOf } from '../core/table';
import { frequencyWords } from './frequency-words';
import { leadAndSupport, type PolicyTask } from './tasks';

/** A row of a ledger to be: the text of each field by its name; a field that is left out is blank. */
export type LedgerRow = Readonly<Record<string, string>>;

/** A document's tasks under the name that rows call it by. */
export interface TaskSource {
  readonly source: string;
  readonly tasks: readonly PolicyTask[];
}

/**
 * The rows of a task breakdown (L04): the document's own words, and where they stand. What it does not say (leader,
 * person, state) stays blank: nobody but the unit can fill that in.
 */
export function taskRows(sources: readonly TaskSource[]): LedgerRow[] {
  return sources.flatMap(({ source, tasks }) =>
    tasks.map((task): LedgerRow => {
      const { lead, support } = leadAndSupport(task.responsible);
      return {
        source,
        clause: task.clause,
        task: task.heading,
        measures: measuresOf(task),
        department: lead,
        support: support.join('、'),
        deadline: task.deadline ? (task.deadline.day ?? task.deadline.words) : '',
        remark: noteOf(task),
      };
    }),
  );
}

/** The rows of the responsibility lists (L03): for each body its duties, in the order of the document. */
export function dutyRows(sources: readonly TaskSource[]): LedgerRow[] {
  const all = sources.flatMap(({ source, tasks }) => tasks.map((task) => ({ source, task })));
  const bodies = [...new Set(all.flatMap(({ task }) => task.responsible.all))];
  return bodies.flatMap((subject) =>
    all
      .filter(({ task }) => task.responsible.all.includes(subject))
      .map(({ source, task }, index): LedgerRow => {
        const frequencies = task.obligations.map(frequencyWords);
        const deadline = task.deadline ? (task.deadline.day ?? task.deadline.words) : '';
        return {
          subject,
          serial: String(index + 1),
          category: roleOf(subject, task),
          content: task.heading,
          measures: measuresOf(task),
          frequency: [...frequencies, ...(deadline === '' ? [] : [deadline])].join('；'),
          remark: `【出处：${[source, task.clause].filter((part) => part !== '').join(' ')}第${task.line}段】`,
        };
      }),
  );
}

/** The rows of a recognised table, by the names of its fields. */
export function rowsOfTable({ rows, bindings }: Table): LedgerRow[] {
  return rows.map((row) =>
    Object.fromEntries(bindings.map(({ field }) => [field.name, textOf(row, field.name)])),
  );
}

/** A clause that is its heading alone says what is to be done in it. */
function measuresOf({ text, heading }: PolicyTask): string {
  const rest = text.startsWith(heading) ? text.slice(heading.length).replace(/^[。；;，,\s]+/, '') : text;
  return rest.trim();
}

function noteOf({ line, obligations }: PolicyTask): string {
  const frequencies = obligations.map(frequencyWords).join('、');
  return `【原文第${line}段${frequencies === '' ? '' : `；${frequencies}`}】`;
}

function roleOf(subject: string, { responsible: { lead, support } }: PolicyTask): string {
  if (lead.includes(subject)) return '牵头';
  return support.includes(subject) ? '配合' : '责任';
}
