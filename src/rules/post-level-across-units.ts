import { textOf } from '../core/table';
import type { LedgerEnvironment } from '../ledger/environment';
import { placeOf } from '../ledger/placed-row';
import { isEveryPost, postsIn } from '../ledger/posts';
import { squeezeName } from '../ledger/roster-lookups';
import { type RoundRow, roundRows } from '../ledger/round-rows';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { perText } from './shared/per-text';
import { levelOf } from './shared/row-level';

/**
 * U-03. The level of a post in a unit is that of its gravest risk. Told to the fewer units, and where both are as many
 * to those with the lower level: one unit in a hundred is more likely wrong than the other ninety-nine.
 */
export const postLevelAcrossUnits = defineRule({
  meta: {
    id: 'post-level-across-units',
    code: 'U-03',
    scope: 'submissions',
    severity: 'warning',
    markOnly: 'may-be-right',
    ledgers: ['risk-points'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '同名岗位在一个单位最高定为一级，在另一个单位却只定为三级。岗位等级按该岗位最高一项风险计。',
        why: '同样的岗位、同样的权力，等级相差两级，说明评定口径不一。',
        how: '对照评定标准复核该岗位的等级；确因职权不同的，在备注中说明。',
      },
      en: {
        what: 'A post of one name is level 1 in one unit and level 3 in another; its gravest risk counts.',
        why: 'Like posts with like powers were judged by different measures.',
        how: 'Review the level, or note in the remarks how the powers differ.',
      },
      source: 'S14；自定',
    },
  },
  create: ({ environment, report }) => ({
    submissions: ({ submissions }) => {
      const rows = roundRows(submissions, environment.roster, 'risk-points');
      for (const holders of gravestByPost(rows, environment)) {
        const ones = holders.filter(({ level }) => level === 1);
        const threes = holders.filter(({ level }) => level === 3);
        const [told, others] = ones.length < threes.length ? [ones, threes] : [threes, ones];
        const [other] = others;
        if (!other) continue;
        for (const { row, post } of told) {
          report({
            messageId: 'differs',
            at: placeOf(row, 'riskLevel'),
            data: {
              row: row.row.row,
              post,
              level: textOf(row.row, 'riskLevel'),
              other: other.row.unit,
              otherLevel: textOf(other.row.row, 'riskLevel'),
              units: others.map((each) => each.row.unit),
            },
            field: 'riskLevel',
            ledger: row.table.ledger,
            row: row.row,
            related: others.map((each) => placeOf(each.row, 'riskLevel')),
          });
        }
      }
    },
  }),
});

interface Holder {
  readonly post: string;
  readonly row: RoundRow;
  readonly level: number;
}

/** For every post the gravest risk of each unit that has the post. */
function gravestByPost(rows: readonly RoundRow[], environment: LedgerEnvironment): Holder[][] {
  const posts = new Map<string, Map<string, Holder>>();
  const postsOf = perText(namedPosts);
  for (const row of rows) {
    const level = levelOf(row.row, environment);
    if (level === null) continue;
    for (const { post, key } of postsOf(textOf(row.row, 'post'))) {
      const holders = posts.get(key) ?? new Map<string, Holder>();
      posts.set(key, holders);
      const known = holders.get(row.unit);
      if (!known || level < known.level) holders.set(row.unit, { post, row, level });
    }
  }
  return [...posts.values()].map((holders) => [...holders.values()]);
}

/** The posts a cell names, with what they are compared by; a row for all posts is for none. */
function namedPosts(text: string): { readonly post: string; readonly key: string }[] {
  return postsIn(text, '')
    .filter((post) => !isEveryPost(post))
    .map(({ name }) => ({ post: name, key: squeezeName(name).replace(/(?:工作)?岗位?$/, '') }))
    .filter(({ key }) => key !== '');
}
