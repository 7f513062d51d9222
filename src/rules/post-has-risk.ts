import { type BoundCell, headerLocation, type Table, textOf } from '../core/table';
import { hasPostName, isEveryPost, isPosition, isPost, type NamedPost, postsIn } from '../ledger/posts';
import type { Roster } from '../ledger/roster';
import { isBlank } from './shared/blank';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { unitLedger } from './shared/unit-ledger';

/**
 * Silent without a roster of posts or a post column; a position that a person of the roster holds is a post. The
 * unit's files are searched together, because departments often send one each.
 */
export const postHasRisk = defineRule({
  meta: {
    id: 'post-has-risk',
    code: 'X-01',
    scope: 'workbook',
    severity: 'error',
    filler: 'rows-for-posts',
    ledgers: ['risk-points'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '岗位名册中的岗位没有排查风险点，或者台账里的岗位不在岗位名册中。',
        why: '风险点要全面梳理、定到岗位，不留空白；岗位名称前后要一致。',
        how: '为缺少的岗位补充风险点；岗位名称写法不同的，按名册统一，名册遗漏的补登名册。',
      },
      en: {
        what: 'A post of the roster has no risk point, or a post of the ledger is not in the roster.',
        why: 'Every post is to be searched for risks, and one post is to bear one name.',
        how: 'Add risk points for the posts; write posts as the roster does, or add them to it.',
      },
      source: '种001；S80',
    },
  },
  create: ({ environment, report }) => ({
    workbook: (subject) => {
      const { roster } = environment;
      const { own, all, anchor } = unitLedger(subject, 'risk-points', 'post');
      if (!roster || roster.posts.length === 0) return;
      const entries = all.flatMap(entriesOf);
      const bare = roster.posts.filter(
        (post) => !entries.some(({ post: named }) => covers(named, post, roster)),
      );
      if (anchor && bare.length > 0) {
        report({
          messageId: 'no-risk',
          at: headerLocation(anchor, 'post'),
          data: {
            count: bare.length,
            posts: bare.map(({ name, department }) => (department === '' ? name : `${department}·${name}`)),
          },
          field: 'post',
        });
      }
      const told = new Set<string>();
      for (const { post, cell, row } of own.flatMap(entriesOf)) {
        if (told.has(post.name) || isKnown(post, roster)) continue;
        told.add(post.name);
        report({
          messageId: 'unknown-post',
          at: cell.at,
          data: { row: cell.at.row ?? row, post: post.name },
          field: 'post',
        });
      }
    },
  }),
});

interface Entry {
  readonly post: NamedPost;
  readonly cell: BoundCell;
  readonly row: number;
}

/** The posts of the rows that name a risk. */
function entriesOf(table: Table): Entry[] {
  return table.rows.flatMap((row) => {
    const cell = row.cells.get('post');
    if (!cell || isBlank(cell.text) || isBlank(textOf(row, 'risk'))) return [];
    return postsIn(cell.text, textOf(row, 'department')).map((post) => ({ post, cell, row: row.row }));
  });
}

function covers(named: NamedPost, post: Roster['posts'][number], roster: Roster): boolean {
  return isEveryPost(named)
    ? isPost({ ...named, name: post.name }, post, roster)
    : isPost(named, post, roster);
}

function isKnown(named: NamedPost, roster: Roster): boolean {
  if (isEveryPost(named) || isPosition(named.name, roster)) return true;
  return roster.posts.some((post) => hasPostName(named.name, post, roster));
}
