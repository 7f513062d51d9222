import { headerLocation, type Row, textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { concentrationOf } from './shared/concentration';
import { defineRule } from './shared/define-rule';
import { personsIn } from './shared/people';

const FIELDS: readonly string[] = ['responsiblePerson', 'responsibleLeader'];

/** H-07. Names nobody: the first row shows who it is. */
export const responsibilitySpread = defineRule({
  meta: {
    id: 'responsibility-spread',
    code: 'H-07',
    scope: 'table',
    severity: 'info',
    markOnly: 'may-be-right',
    ledgers: ['risk-points', 'rectification'],
    options: {
      /** Number of rows from which the table is judged. */
      rows: 8,
      /** Share (0…1) of the rows above which one person is too many times responsible. */
      share: 0.6,
    },
    docs: {
      'zh-CN': {
        what: '8行以上的台账中，超过60%的行由同一人担任责任人，或由同一人担任责任领导（牵头领导）。行数和比例可在配置中调整。',
        why: '责任集中在一人身上，往往是图省事统一填写，没有落到具体岗位。',
        how: '按岗位和分工核对；确由一人负责的不必修改。',
      },
      en: {
        what: 'In a table of 8 rows or more, over 60 % name one person as responsible, or as responsible leader. Both numbers are adjustable.',
        why: 'One name throughout is mostly convenience, not a division of duties.',
        how: 'Check posts and portfolios; leave it where it is so.',
      },
      source: 'J',
    },
  },
  create: ({ environment, options, report }) => ({
    end: (table) => {
      for (const field of FIELDS) {
        const found = concentrationOf(
          table.rows,
          (row: Row) => personsIn(textOf(row, field), environment.roster).map(({ name }) => name),
          { least: options.rows, share: options.share },
        );
        const [first] = found?.entries ?? [];
        if (!found || !first) continue;
        report({
          messageId: 'concentrated',
          at: headerLocation(table, field),
          data: {
            column: columnTitle(table, field),
            count: found.entries.length,
            total: found.total,
            percent: found.percent,
            first: first.row,
          },
          field,
        });
      }
    },
  }),
});
