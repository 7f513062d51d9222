import { textOf } from '../core/table';
import { hasPostName } from '../ledger/posts';
import { sameDepartment, squeezeName } from '../ledger/roster-lookups';
import type { FillContext, Filler } from './filler';
import type { ProposalSource } from './proposal-source';
import { blanksOfOneRow } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';

/** F03: the department that the roster's list of posts, or of powers, gives for the row. */
export const departmentFromPost: Filler = {
  id: 'department-from-post',
  code: 'F03',
  safety: 'safe',
  ledgers: ['risk-points'],
  docs: {
    'zh-CN': {
      what: '按岗位或权力事项补填空着的科室。',
      how: '岗位名册中只有一个科室设有该岗位时填该科室；没有岗位的，取权力事项目录中该事项的承办科室；两者都查不到或不止一个的不填。',
    },
    en: {
      what: 'Fills a blank department from the post or the power.',
      how: 'Where the roster has the post in one department only; without a post, the department of the power. Nothing where there are several.',
    },
  },
  propose(table, context) {
    return blanksOfOneRow(table, ({ name }) => name === 'department').flatMap((blank) => {
      const found =
        byPost(textOf(blank.row, 'post'), context) ?? byPower(textOf(blank.row, 'power'), context);
      return found ? [proposalFor(this, blank, found.data.department, found)] : [];
    });
  },
};

type Found = ProposalSource & { readonly data: { readonly department: string } };

function byPost(post: string, { roster }: FillContext): Found | null {
  if (!roster || post === '') return null;
  const own = roster.posts.filter((each) => hasPostName(post, each, roster)).map((each) => each.department);
  const [department, ...others] = own;
  if (!department || !others.every((other) => sameDepartment(roster, other, department))) return null;
  return { messageId: 'post', data: { post, department } };
}

function byPower(power: string, { roster }: FillContext): Found | null {
  const own = (roster?.powers ?? []).filter(({ name }) => squeezeName(name) === squeezeName(power));
  const [only, ...others] = own;
  if (!only || others.length > 0 || only.department === '' || power === '') return null;
  return { messageId: 'power', data: { power, department: only.department } };
}
