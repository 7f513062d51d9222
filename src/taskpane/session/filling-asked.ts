import type { Language } from '../../core/language';
import { cellName } from '../../core/location';
import type { Table } from '../../core/table';
import type { Question } from '../../fill/filler';
import type { FillQuestion } from './filling-engine';
import { keyOf, sourceText, titleOf } from './filling-words';

/** What the fillers ask, in the reader's words. */
export function fillQuestions(
  questions: readonly Question[],
  tables: readonly Table[],
  language: Language,
): FillQuestion[] {
  const seen = new Map<string, number>();
  return questions.map(({ filler, field, source, at, answer }) => {
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
      field: titleOf(tables, sheet, field, language),
      row: row === null ? '' : keyOf(tables, sheet, row),
      question,
      answer,
    };
  });
}
