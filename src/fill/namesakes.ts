import { type Row, type Table, textOf } from '../core/table';
import type { RosterPerson } from '../ledger/roster';
import { personByName } from '../ledger/roster-lookups';
import { splitList } from '../text/split-list';
import type { AnswerChoice, QuestionAnswer } from './answer';
import type { Filler } from './filler';
import { editOf, labelOf, textInto } from './shared/answer-in';
import { blankOf, isOpen } from './shared/open-cells';

/** Where the row names its own person. */
const NAMES: readonly string[] = ['name', 'signer', 'responsiblePerson'];

/** What would be looked up by the name. */
const LOOKED_UP: readonly string[] = ['department', 'position', 'post'];

/** F03: asks which of two namesakes is meant where a lookup by name was left alone for it. */
export const namesakes: Filler = {
  id: 'namesakes',
  code: 'F03',
  safety: 'suggestion',
  ledgers: 'all',
  docs: {
    'zh-CN': {
      what: '名册中有同名的人，请填报人说明是哪一位。',
      how: '本行科室、职务、岗位空着，而名册中该姓名不止一人在岗、科室又分不清时列出；工具不替选。',
    },
    en: {
      what: 'Asks which of several people of one name is meant.',
      how: 'Where the row leaves department, position or post blank and the roster has the name more than once; nobody is chosen.',
    },
  },
  ask(table, { roster }) {
    if (!roster || table.ledger === 'roster') return [];
    return table.rows.flatMap((row) => {
      const blank = LOOKED_UP.find((field) => isBlankCell(row, field));
      if (blank === undefined) return [];
      return NAMES.flatMap((field) => {
        const cell = row.cells.get(field);
        if (!cell) return [];
        const names = splitList(cell.text);
        return names.flatMap((name) => {
          const department = textOf(row, 'department');
          const same = personByName(roster, name, department === '' ? undefined : department).filter(
            ({ inService }) => inService,
          );
          if (same.length < 2) return [];
          const data = { name, count: same.length, departments: same.map((each) => each.department) };
          const source = { messageId: 'which', data };
          // What one of several people is, the row's blanks cannot say of all of them.
          const answer = names.length === 1 ? whichOf(same, table, row) : null;
          return [{ filler: this.id, field: blank, source, at: cell.at, answer }];
        });
      });
    });
  },
};

/** Each of the namesakes with what the roster says of them for the row's blanks. */
function whichOf(people: readonly RosterPerson[], table: Table, row: Row): QuestionAnswer | null {
  const choices = people.flatMap((person): AnswerChoice[] => {
    const edits = (['department', 'position'] as const).flatMap((field) => {
      const blank = person[field] === '' ? undefined : blankOf(table, row, field);
      return blank ? [editOf(blank, person[field])] : [];
    });
    return edits.length === 0 ? [] : [{ label: labelOf(person), edits }];
  });
  const told = new Map(choices.map((choice) => [JSON.stringify(choice.edits), choice]));
  // People of whom the roster says the same in every blank cannot be told apart by filling them.
  if (told.size > 1 && told.size === people.length) return { choices, text: null };
  return textInto(LOOKED_UP.map((field) => blankOf(table, row, field)).find((blank) => blank !== undefined));
}

function isBlankCell(row: Row, field: string): boolean {
  const cell = row.cells.get(field);
  return cell !== undefined && cell.text === '' && isOpen(row, cell);
}
