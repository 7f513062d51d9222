import { textOf } from '../core/table';
import { departmentKey } from '../ledger/roster-lookups';
import type { Filler } from './filler';
import { blanksOfOneRow } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';
import { listedPeople } from './shared/roster-people';

/** Whose department the row's is, the first that is written there. */
const PERSON_FIELDS: readonly string[] = ['name', 'signer', 'responsiblePerson'];

/** Here the department is an assignment, not where the person belongs: the roster can only suggest it. */
const ASSIGNING_LEDGERS: readonly string[] = ['rectification', 'task-breakdown'];

/** F03: the department of the row's person, or of all its persons where they share one. */
export const departmentFromPerson: Filler = {
  id: 'department-from-person',
  code: 'F03',
  safety: 'safe',
  ledgers: ['risk-points', 'personal-register', 'pledges', ...ASSIGNING_LEDGERS],
  docs: {
    'zh-CN': {
      what: '按本行人员补填空着的科室。',
      how: '在名册中查该人所在科室，重名、不在岗或查不到时不填；整改和任务台账的牵头科室只作建议。',
    },
    en: {
      what: "Fills a blank department from the row's person.",
      how: "Takes the person's department from the roster; not for namesakes, unknown people or people no longer in service. A lead department is only suggested.",
    },
  },
  propose(table, { roster }) {
    if (!roster) return [];
    const safety = ASSIGNING_LEDGERS.includes(table.ledger) ? 'suggestion' : this.safety;
    return blanksOfOneRow(table, ({ kind }) => kind === 'department').flatMap((blank) => {
      const name = PERSON_FIELDS.map((field) => textOf(blank.row, field)).find((text) => text !== '') ?? '';
      const departments = (listedPeople(roster, name) ?? []).map((person) => person.department.trim());
      const [department = '', ...others] = departments;
      const shared = others.every(
        (other) => departmentKey(roster, other) === departmentKey(roster, department),
      );
      if (department === '' || !shared) return [];
      return [
        proposalFor(this, blank, department, { messageId: 'roster', data: { name, department } }, safety),
      ];
    });
  },
};
