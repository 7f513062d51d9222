import type { CellValue } from '../../core/cell';
import type { Edit } from '../../core/edit';
import type { RosterPerson } from '../../ledger/roster';
import type { AnswerChoice, QuestionAnswer } from '../answer';
import type { OpenCell } from './open-cells';
import { replacedName } from './replaced-name';

/** Among more people than these a name is typed sooner than found. */
const MOST_CHOICES = 6;

/** A text of the clerk's own in a blank cell; null where there is no such cell. */
export function textInto(blank: OpenCell | undefined): QuestionAnswer | null {
  return blank ? { choices: [], text: { cell: placeOf(blank), insteadOf: null } } : null;
}

/** A name in the place of another in a cell: one of these people's where they are few, or any that is typed. */
export function nameInto(value: OpenCell, from: string, people: readonly RosterPerson[]): QuestionAnswer {
  const choices = people.flatMap((person): AnswerChoice[] => {
    const after = replacedName(value.cell.text, from, person.name);
    return after === null ? [] : [{ label: labelOf(person), edits: [editOf(value, after)] }];
  });
  return {
    choices: choices.length > MOST_CHOICES ? [] : choices,
    text: { cell: placeOf(value), insteadOf: from },
  };
}

/** The edit that writes `after` into an open cell. */
export function editOf(open: OpenCell, after: CellValue): Edit {
  return { ...placeOf(open), after };
}

/** 林启明·办公室·主任 */
export function labelOf({ name, department, position }: RosterPerson): string {
  return [name, department, position].filter((part) => part !== '').join('·');
}

function placeOf({ row, cell }: OpenCell): Omit<Edit, 'after'> {
  return {
    sheet: cell.at.sheet,
    row: cell.at.row ?? row.row,
    column: cell.column,
    before: cell.cell.value,
  };
}
