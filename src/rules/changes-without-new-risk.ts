import { inFile } from '../core/location';
import { headerLocation } from '../core/table';
import { matchPeriods } from '../ledger/match-periods';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { rosterChanges, rostersOf } from './shared/roster-changes';

/**
 * P-04. Needs roster tables of both periods. Where only people have moved, a ledger in which any row was reworded was
 * looked through, and nothing is said.
 */
export const changesWithoutNewRisk = defineRule({
  meta: {
    id: 'changes-without-new-risk',
    code: 'P-04',
    scope: 'periods',
    severity: 'warning',
    markOnly: 'only-unit-knows',
    ledgers: ['risk-points'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '对照两期名册，新设了机构、岗位或权力事项，或者有人员换岗，而风险点没有一个新增。需要两期名册；只有人员换岗的，台账有修改即不提示。',
        why: '职能、机构、岗位、人员变动后，风险点要随之调整补充。',
        how: '对新增的机构、岗位和权力事项排查风险点；没有新增风险的，说明排查情况。',
      },
      en: {
        what: 'By the rosters of both periods there are new departments, posts or powers, or people changed posts, but not one risk point is new. Where only people moved, any reworded row is enough.',
        why: 'Risk points follow changes of functions, departments, posts and people.',
        how: 'Search what is new for risks; where there are none, say that it was searched.',
      },
      source: 'S4；S78',
    },
  },
  create: ({ environment: { roster }, report }) => ({
    periods: (subject) => {
      const rosters = rostersOf(subject, roster);
      if (!rosters) return;
      const { departments, posts, powers, people } = rosterChanges(rosters.before, rosters.after);
      const names = [...departments, ...posts, ...powers];
      for (const { added, pairs, current } of matchPeriods(subject, 'risk-points', roster)) {
        const [table] = current;
        const reworded = pairs.some(({ before, after }) => before.row.key !== after.row.key);
        if (!table || added.length > 0 || (names.length === 0 && (people.length === 0 || reworded))) continue;
        report({
          messageId: names.length > 0 ? 'new' : 'moved',
          at: inFile(headerLocation(table, 'risk'), table.path),
          data: { names, count: names.length, people: people.length },
          field: 'risk',
          ledger: table.ledger,
        });
      }
    },
  }),
});
