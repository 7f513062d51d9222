import { type Table, textOf } from '../../core/table';
import type { Roster } from '../../ledger/roster';
import { squeeze } from '../../text/normalize';

const HEADS_DEPARTMENT = /(?:科长|股长|处长|主任|队长|所长|站长|部长|组长|负责人)(?!科员)/;

/** Each post that ledgers and roster name → the general word for it, longest first. */
export function generalPosts(
  tables: readonly Table[],
  roster: Roster | null,
): readonly (readonly [post: string, general: string])[] {
  const general = new Map<string, string>();
  const add = (post: string, word: string): void => {
    const key = squeeze(post);
    if (key.length > 1 && !general.has(key)) general.set(key, word);
  };
  for (const { position, head } of roster?.portfolios ?? []) add(position, head ? '主要负责人' : '班子成员');
  for (const { position, leading } of roster?.people ?? [])
    add(position, leading ? '班子成员' : wordFor(position));
  for (const { name } of roster?.posts ?? []) add(name, '有关岗位');
  for (const table of tables) {
    const columns = table.fields.filter(({ kind }) => kind === 'post').map(({ name }) => name);
    for (const row of table.rows)
      for (const column of columns) add(textOf(row, column), wordFor(textOf(row, column)));
  }
  return [...general].sort(([a], [b]) => b.length - a.length);
}

function wordFor(post: string): string {
  if (/岗位?$/.test(squeeze(post))) return '有关岗位';
  return HEADS_DEPARTMENT.test(post) ? '科室负责人' : '工作人员';
}
