import { type Table, textOf } from '../core/table';
import { powersOfPost } from '../ledger/post-powers';
import { isEveryPost, isPost, postsIn } from '../ledger/posts';
import { sameDepartment } from '../ledger/roster-lookups';
import { carriedRows } from './carried-rows';
import type { FillContext, Filler } from './filler';
import { rowFor } from './shared/row-for';
import { isAnchor, sameLedger } from './shared/unit-tables';

/** F04: a row to be filled in for every post of the roster that no row speaks of (rule X-01 asks for them). */
export const rowsForPosts: Filler = {
  id: 'rows-for-posts',
  code: 'F04',
  safety: 'suggestion',
  ledgers: ['risk-points'],
  docs: {
    'zh-CN': {
      what: '为还没有排查风险点的岗位各加一行。',
      how: '对照岗位名册，缺哪个岗位加哪个岗位的空行，预填单位、科室、岗位，以及权力事项目录中归该岗位的事项；风险点由岗位人员自己排查填写。',
    },
    en: {
      what: 'Adds a row for every post without one.',
      how: "By the roster's list of posts; unit, department, post and the power that the list of powers gives it are filled in, the risk is for the people of the post to find.",
    },
  },
  proposeRows(table, context) {
    const { roster } = context;
    if (!roster || !table.bindings.some(({ field }) => field.name === 'post') || !isAnchor(table, context))
      return [];
    const named = [...sameLedger(table, context).flatMap(postsNamed), ...postsCarried(table, context)];
    const bare = roster.posts.filter(
      (post) =>
        !named.some((each) =>
          isEveryPost(each)
            ? each.department === '' || sameDepartment(roster, each.department, post.department)
            : isPost(each, post, roster),
        ),
    );
    return bare.map((post) => {
      const power = powersOfPost(post, roster).own?.name ?? null;
      const values = { unit: unitOf(table, context), department: post.department, post: post.name, power };
      return rowFor(this, table, values, {
        messageId: 'post',
        data: { post: post.name, department: post.department },
      });
    });
  },
};

/** Posts that rows name, with a risk or without: a row to be filled in is there already. */
function postsNamed({ rows }: Table) {
  return rows.flatMap((row) => postsIn(textOf(row, 'post'), textOf(row, 'department')));
}

/** Posts of rows that are about to come over from the period before. */
function postsCarried(table: Table, context: FillContext) {
  const carried = carriedRows.proposeRows?.(table, context) ?? [];
  return carried.flatMap(({ values }) =>
    postsIn(String(values.get('post') ?? ''), String(values.get('department') ?? '')),
  );
}

/** The unit as the rows above write it. */
function unitOf(table: Table, { roster }: FillContext): string {
  const written = table.rows.map((row) => textOf(row, 'unit')).find((text) => text !== '');
  return written ?? (table.unit === '' ? (roster?.units[0]?.name ?? '') : table.unit);
}
