import { textOf } from '../core/table';
import type { Filler } from './filler';
import { blanksOfOneRow } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';
import { onlyPerson } from './shared/roster-people';

/** F03: the position of the row's person. */
export const personPosition: Filler = {
  id: 'person-position',
  code: 'F03',
  safety: 'safe',
  ledgers: ['personal-register', 'pledges'],
  docs: {
    'zh-CN': {
      what: '按姓名补填空着的职务。',
      how: '在名册中查该人职务，同名的人按科室区分，分不清时不填。',
    },
    en: {
      what: 'Fills a blank position by the name.',
      how: "Takes the person's position from the roster; namesakes are told apart by their department, or left alone.",
    },
  },
  propose(table, { roster }) {
    if (!roster) return [];
    return blanksOfOneRow(table, ({ name }) => name === 'position').flatMap((blank) => {
      const name = textOf(blank.row, 'name') || textOf(blank.row, 'signer');
      const department = textOf(blank.row, 'department');
      const person = onlyPerson(roster, name, department === '' ? undefined : department);
      const position = person?.position.trim() ?? '';
      if (position === '') return [];
      return [proposalFor(this, blank, position, { messageId: 'roster', data: { name, position } })];
    });
  },
};
