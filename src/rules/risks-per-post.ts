import { headerLocation, type Table, textOf } from '../core/table';
import type { Roster, RosterPost } from '../ledger/roster';
import { sameDepartment } from '../ledger/roster-lookups';
import { splitList } from '../text/split-list';
import { defineRule } from './shared/define-rule';
import { numberingOf } from './shared/numbered-items';
import { riskGroups } from './shared/risk-groups';
import { unitLedger } from './shared/unit-ledger';

/** H-28. Counts the posts of the departments that the ledger names, so that the list of one department is not held against all posts. */
export const risksPerPost = defineRule({
  meta: {
    id: 'risks-per-post',
    code: 'H-28',
    scope: 'workbook',
    severity: 'info',
    markOnly: 'may-be-right',
    ledgers: ['risk-points'],
    options: {
      /** Risks for each post, below which there are too few. */
      least: 1,
      /** Risks for each post, above which there are too many. */
      most: 50,
    },
    docs: {
      'zh-CN': {
        what: '风险点总数与岗位名册中的岗位数之比小于1或大于50。只计台账涉及科室的岗位；需要岗位名册。',
        why: '各单位口径差别很大：太少多为没有定到岗，太多多为把流程节点都当成风险点。',
        how: '少的补充排查到岗，多的归并同类项；情况属实的不必修改。',
      },
      en: {
        what: 'There is less than one risk for each post of the roster, or more than 50. Only posts of the departments that the ledger names count.',
        why: 'Too few mostly means that posts were passed over, too many that every step was called a risk.',
        how: 'Search the posts, or merge what is alike; leave it where it is so.',
      },
      source: 'S56',
    },
  },
  create: ({ environment, options, report }) => ({
    workbook: (subject) => {
      const { roster } = environment;
      const { all, anchor } = unitLedger(subject, 'risk-points', 'risk');
      if (!roster || !anchor) return;
      const posts = postsOf(all, roster).length;
      const risks = all
        .flatMap(riskGroups)
        .reduce((sum, { risk }) => sum + Math.max(1, numberingOf(risk.text).count), 0);
      if (posts === 0 || risks === 0) return;
      const ratio = risks / posts;
      if (ratio >= options.least && ratio <= options.most) return;
      report({
        messageId: ratio < options.least ? 'few' : 'many',
        at: headerLocation(anchor, 'risk'),
        data: { risks, posts, ratio: ratio.toFixed(2) },
        field: 'risk',
        ledger: anchor.ledger,
      });
    },
  }),
});

function postsOf(tables: readonly Table[], roster: Roster): readonly RosterPost[] {
  const departments = new Set(
    tables.flatMap(({ rows }) => rows.flatMap((row) => splitList(textOf(row, 'department')))),
  );
  if (departments.size === 0) return roster.posts;
  return roster.posts.filter(
    ({ department }) =>
      department === '' || [...departments].some((name) => sameDepartment(roster, name, department)),
  );
}
