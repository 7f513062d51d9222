import { textOf } from '../core/table';
import { postHolders } from '../ledger/post-holders';
import type { Alternative, Filler } from './filler';
import { choiceFor } from './shared/choice-for';
import { blanksOfOneRow } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';

/** More people than this are no help to choose from. */
const MOST = 5;

/** F03: the person who holds the row's post. Only a suggestion: who is responsible is for the unit to say. */
export const personFromPost: Filler = {
  id: 'person-from-post',
  code: 'F03',
  safety: 'suggestion',
  ledgers: ['risk-points'],
  docs: {
    'zh-CN': {
      what: '按科室和岗位建议责任人。',
      how: '名册中该科室担任该岗位的在岗人员只有一人时提出建议；没有人担任、其他在岗人员各有岗位而只剩一人（多为科室负责人）时建议这一人，剩几人时列为候选。由填报人确认。',
    },
    en: {
      what: 'Suggests the person responsible by department and post.',
      how: 'Where exactly one person in service holds that post in that department of the roster; where nobody does, the one person (mostly the head) whom no other post claims, or several of them to choose from.',
    },
  },
  propose(table, { roster }) {
    if (!roster) return [];
    return blanksOfOneRow(table, ({ name }) => name === 'responsiblePerson').flatMap((blank) => {
      const [department, post] = [textOf(blank.row, 'department'), textOf(blank.row, 'post')];
      const { by, people } = postHolders(roster, department, post);
      const [person, ...others] = people;
      if (!person || people.length > MOST) return [];
      if (by === 'holder') {
        if (others.length > 0) return [];
        const data = { department, post, name: person.name };
        return [proposalFor(this, blank, person.name, { messageId: 'roster', data })];
      }
      const messageId = others.length === 0 ? 'remaining' : 'candidate';
      const candidates = people.map(
        ({ name, position }): Alternative => ({
          after: name,
          source: { messageId, data: { department, post, name, position } },
        }),
      );
      if (others.length > 0) return [choiceFor(this, blank, candidates)];
      return candidates.map(({ after, source }) => proposalFor(this, blank, after, source));
    });
  },
};
