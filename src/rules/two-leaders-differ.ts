import { columnByHeader } from './shared/columns-by-header';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';
import { sharePerson } from './shared/people';

/**
 * Speaks only where the sheet has both columns. The ledger has one field for the leader, so at least one of the
 * two is bound to none: both are read from the sheet by their headers.
 */
export const twoLeadersDiffer = defineRule({
  meta: {
    id: 'two-leaders-differ',
    code: 'R-13',
    scope: 'workbook',
    severity: 'warning',
    markOnly: 'which-is-wrong',
    ledgers: ['risk-points', 'major-decisions'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '表中同时有“主管领导”和“分管领导”两列，而同一行两列填的是同一人。只有其中一列的不查。',
        why: '两列用来区分主管（主要领导）与分管，主要领导不直接分管；填成一人，两级责任就成了一级。',
        how: '按班子分工分别填写主管领导和分管领导。',
      },
      en: {
        what: 'The sheet has the columns 主管领导 and 分管领导, and a row names one person in both. Sheets with one of them are not judged.',
        why: 'The columns tell the head from the leader in charge; one person in both makes one level of responsibility of two.',
        how: 'Fill in both after the portfolios of the leading team.',
      },
      source: 'S7；种004',
    },
  },
  create: ({ environment, report }) => ({
    workbook: ({ tables, workbook }) => {
      for (const table of tables.filter(({ ledger }) =>
        ['risk-points', 'major-decisions'].includes(ledger),
      )) {
        const head = columnByHeader(table, workbook, /^主管(?:局?领导|负责人)$/);
        const charge = columnByHeader(table, workbook, /^分管(?:局?领导|负责人)$/);
        if (!head || !charge) continue;
        const first = oncePerCell();
        for (const row of table.rows) {
          const [one, other] = [head.cellOf(row), charge.cellOf(row)];
          if (!sharePerson(one.text, other.text, environment.roster) || !first(other.at)) continue;
          report({
            messageId: 'same',
            at: other.at,
            data: { row: other.at.row ?? row.row, head: head.title, charge: charge.title },
            row,
            ledger: table.ledger,
            related: [one.at],
          });
        }
      }
    },
  }),
});
