import { textOf } from '../core/table';
import { holdsPost } from '../ledger/posts';
import { sameDepartment } from '../ledger/roster-lookups';
import type { Filler } from './filler';
import { blanksOfOneRow } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';
import { listedPeople } from './shared/roster-people';

/** F03: the post of the row's one person, as the roster's list of posts calls it. */
export const postFromPerson: Filler = {
  id: 'post-from-person',
  code: 'F03',
  safety: 'suggestion',
  ledgers: ['risk-points'],
  docs: {
    'zh-CN': {
      what: '按责任人建议岗位名称。',
      how: '责任人只有一人、其职务在岗位名册中只对应一个岗位时提出建议，由填报人确认；一人多岗的不填。',
    },
    en: {
      what: 'Suggests the post of the person responsible.',
      how: 'Where the row names one person whose position answers to exactly one post of the roster.',
    },
  },
  propose(table, { roster }) {
    if (!roster) return [];
    return blanksOfOneRow(table, ({ name }) => name === 'post').flatMap((blank) => {
      const name = textOf(blank.row, 'responsiblePerson');
      const [person, ...more] = listedPeople(roster, name) ?? [];
      if (!person || more.length > 0) return [];
      const [post, ...others] = roster.posts.filter(
        (each) =>
          sameDepartment(roster, each.department, person.department) && holdsPost(person.position, each.name),
      );
      if (!post || others.length > 0) return [];
      return [proposalFor(this, blank, post.name, { messageId: 'roster', data: { name, post: post.name } })];
    });
  },
};
