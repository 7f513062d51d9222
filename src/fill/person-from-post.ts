import { textOf } from '../core/table';
import { holdsPost } from '../ledger/posts';
import { sameDepartment } from '../ledger/roster-lookups';
import type { Filler } from './filler';
import { blanksOfOneRow } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';

/** F03: the person who holds the row's post. Only a suggestion: who is responsible is for the unit to say. */
export const personFromPost: Filler = {
  id: 'person-from-post',
  code: 'F03',
  safety: 'suggestion',
  ledgers: ['risk-points'],
  docs: {
    'zh-CN': {
      what: '按科室和岗位建议责任人。',
      how: '名册中该科室担任该岗位的在岗人员只有一人时提出建议，由填报人确认。',
    },
    en: {
      what: 'Suggests the person responsible by department and post.',
      how: 'Where exactly one person in service holds that post in that department of the roster.',
    },
  },
  propose(table, { roster }) {
    if (!roster) return [];
    return blanksOfOneRow(table, ({ name }) => name === 'responsiblePerson').flatMap((blank) => {
      const [department, post] = [textOf(blank.row, 'department'), textOf(blank.row, 'post')];
      const [person, ...others] = roster.people.filter(
        (each) =>
          each.inService &&
          sameDepartment(roster, each.department, department) &&
          holdsPost(each.position, post),
      );
      if (!person || others.length > 0) return [];
      const data = { department, post, name: person.name };
      return [proposalFor(this, blank, person.name, { messageId: 'roster', data })];
    });
  },
};
