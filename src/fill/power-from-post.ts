import { textOf } from '../core/table';
import { powersOfPost } from '../ledger/post-powers';
import { isPost } from '../ledger/posts';
import type { RosterPower } from '../ledger/roster';
import type { Alternative, Filler } from './filler';
import { choiceFor } from './shared/choice-for';
import { blanksOfOneRow } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';

/** F04: the power that the row's post exercises, by the roster's list of powers. */
export const powerFromPost: Filler = {
  id: 'power-from-post',
  code: 'F04',
  safety: 'suggestion',
  ledgers: ['risk-points'],
  docs: {
    'zh-CN': {
      what: '按岗位建议权力事项。',
      how: '名册的岗位写明权力类别、又有权力事项目录时，取本科室同类的事项：与岗位同名的归该岗位，其余只剩一岗一事时归这一岗，剩几项时列为候选。由填报人确认。',
    },
    en: {
      what: 'Suggests the power of the row by its post.',
      how: "By the kind of power of the roster's post and its list of powers: of the department's powers of that kind, the one that bears the post's name, or the last one left; several are candidates to choose from.",
    },
  },
  propose(table, { roster }) {
    if (!roster || roster.powers.length === 0) return [];
    return blanksOfOneRow(table, ({ name }) => name === 'power').flatMap((blank) => {
      const named = { name: textOf(blank.row, 'post'), department: textOf(blank.row, 'department') };
      const [post, ...others] = roster.posts.filter((each) => isPost(named, each, roster));
      if (named.name === '' || !post || others.length > 0) return [];
      const { own, candidates } = powersOfPost(post, roster);
      const candidateOf = (power: RosterPower, messageId: string): Alternative => ({
        after: power.name,
        source: {
          messageId,
          data: { department: post.department, kind: power.kind, power: power.name },
        },
      });
      if (own) {
        const { after, source } = candidateOf(own, 'kind');
        return [proposalFor(this, blank, after, source)];
      }
      if (candidates.length < 2) return [];
      return [
        choiceFor(
          this,
          blank,
          candidates.map((power) => candidateOf(power, 'candidate')),
        ),
      ];
    });
  },
};
