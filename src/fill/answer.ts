import type { Edit } from '../core/edit';
import { replacedName } from './shared/replaced-name';

/** How a question can be answered: by one of the choices, or by a text of one's own. Plain data: it crosses threads. */
export interface QuestionAnswer {
  /** The likeliest first; empty where only a text will do. */
  readonly choices: readonly AnswerChoice[];
  /** Where a text goes; null where one of the choices has to be taken. */
  readonly text: AnswerText | null;
}

/** One of several answers, and what it would write. */
export interface AnswerChoice {
  /** In the words of the ledger or the roster: 财务科·会计. */
  readonly label: string;
  readonly edits: readonly Edit[];
}

/** The cell that a text is written into. */
export interface AnswerText {
  readonly cell: Omit<Edit, 'after'>;
  /** The name in the cell that the text takes the place of; null where the text is all that the cell will hold. */
  readonly insteadOf: string | null;
}

/** What somebody answered: which of the choices, from 0, or a text. */
export type GivenAnswer = { readonly choice: number } | { readonly text: string };

/** What an answer writes; nothing for a blank text, an unknown choice, and a name that the cell cannot take. */
export function editsOfAnswer({ choices, text }: QuestionAnswer, given: GivenAnswer): readonly Edit[] {
  if ('choice' in given) return choices[given.choice]?.edits ?? [];
  const said = given.text.trim();
  if (!text || said === '') return [];
  const { cell, insteadOf } = text;
  const after = insteadOf === null ? said : replacedName(String(cell.before ?? ''), insteadOf, said);
  return after === null || after === cell.before ? [] : [{ ...cell, after }];
}
