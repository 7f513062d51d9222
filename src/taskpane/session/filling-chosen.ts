import type { Edit, Fix } from '../../core/edit';
import type { Table } from '../../core/table';
import { editsOfAnswer } from '../../fill/answer';
import type { CellFill, FillQuestion, MergeFill, RowFill } from './filling-engine';
import type { FillingState } from './filling-state';

/** What a ticked fix is made for: a fill, or the answer to a question. */
export type ChosenFill = CellFill | FillQuestion;

/** The fills and answers that are ticked, each as its fix. Where both would write one cell, the answer does. */
export function tickedFixes(state: FillingState): Map<Fix, ChosenFill> {
  const answers = (state.proposed?.questions ?? []).flatMap((question): [Fix, ChosenFill][] => {
    const edits = state.ticked.has(question.id) ? answerEdits(state, question) : [];
    return edits.length > 0 ? [[{ safety: 'safe', edits }, question]] : [];
  });
  const taken = new Set(answers.flatMap(([{ edits }]) => edits.map(placeOf)));
  const fills = (state.proposed?.cells ?? [])
    .filter(({ id, at }) => state.ticked.has(id) && !taken.has(placeOf(at)))
    .map((fill): [Fix, ChosenFill] => {
      const { after } = fill.options[state.options.get(fill.id) ?? 0] ?? fill.options[0];
      const { sheet, row, column } = fill.at;
      const edit: Edit = { sheet, row, column, before: fill.before, after };
      return [{ safety: fill.safety, edits: [edit] }, fill];
    });
  return new Map([...answers, ...fills]);
}

/** What the answer to a question writes; nothing where there is none, or none that can be written. */
export function answerEdits({ answers }: FillingState, { id, answer }: FillQuestion): readonly Edit[] {
  const given = answers.get(id);
  return answer && given ? editsOfAnswer(answer, given) : [];
}

/** The merges that are ticked. */
export function tickedMerges({ proposed, ticked }: FillingState): MergeFill[] {
  return (proposed?.merges ?? []).filter(({ id }) => ticked.has(id));
}

/** The ticked rows table by table, the lowest first: a table that grows moves what stands below it. */
export function tickedRows({ proposed, ticked }: FillingState): [Table, RowFill[]][] {
  const { tables = [], rows = [] } = proposed ?? {};
  return tables
    .map((table, index): [Table, RowFill[]] => [
      table,
      rows.filter((row) => row.table === index && ticked.has(row.id)),
    ])
    .filter(([, wanted]) => wanted.length > 0)
    .sort(([a], [b]) => (b.headerRange?.top ?? 0) - (a.headerRange?.top ?? 0));
}

/** How many questions nobody answered, or whose answer is not to be written: their cells are left alone. */
export function unanswered({ proposed, ticked }: FillingState): number {
  return (proposed?.questions ?? []).filter(({ id }) => !ticked.has(id)).length;
}

function placeOf({ sheet, row, column }: Omit<Edit, 'before' | 'after'>): string {
  return JSON.stringify([sheet, row, column]);
}
