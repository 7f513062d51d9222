import type { Language } from '../../core/language';
import { cellName } from '../../core/location';
import type { Table } from '../../core/table';
import type { QuestionAnswer } from '../../fill/answer';
import type { Question } from '../../fill/filler';
import type { FillQuestion } from './filling-engine';
import { keyOf, sourceText, titleAt } from './filling-words';

/** What the fillers ask, in the reader's words, sheet by sheet from top to bottom. */
export function fillQuestions(
  questions: readonly Question[],
  tables: readonly Table[],
  language: Language,
): FillQuestion[] {
  const seen = new Map<string, number>();
  const sheets = tables.map(({ sheet }) => sheet);
  const place = ({ at }: Question): number => sheets.indexOf(at.sheet);
  const inOrder = [...questions].sort(
    (a, b) =>
      place(a) - place(b) || (a.at.row ?? 0) - (b.at.row ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0),
  );
  return inOrder.map(({ filler, source, at, answer }) => {
    const { sheet, row, column } = at;
    const cell = row === null || column === null ? '' : cellName(row, column);
    const question = sourceText(filler, source, language);
    // Two people in one cell may bear one name, and be asked about alike.
    const told = `question ${filler} ${sheet} ${cell} ${question}`;
    const count = seen.get(told) ?? 0;
    seen.set(told, count + 1);
    return {
      id: `${told} ${count}`,
      filler,
      at,
      cell,
      field: titleAt(tables, at, language),
      targets: targetsOf(answer, tables, language),
      row: row === null ? '' : keyOf(tables, sheet, row),
      question,
      answer,
    };
  });
}

function targetsOf(
  answer: QuestionAnswer | null,
  tables: readonly Table[],
  language: Language,
): Record<number, string> {
  const edits = (answer?.choices ?? []).flatMap((choice) => choice.edits);
  const cells = [...edits, ...(answer?.text ? [answer.text.cell] : [])];
  return Object.fromEntries(cells.map((cell) => [cell.column, titleAt(tables, cell, language)]));
}
