import { textOf } from '../core/table';
import { headsAmong } from '../ledger/unit-heads';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { areasInCharge } from './shared/portfolio-areas';

/** Judges the roster's own table of portfolios; the areas are the unit's setting. */
export const headPortfolio = defineRule({
  meta: {
    id: 'head-portfolio',
    code: 'X-06',
    scope: 'table',
    severity: 'error',
    markOnly: 'fact-stands',
    ledgers: ['roster'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '一把手的分工里写有不得直接分管的工作（人事、财务、工程建设、公共资源交易等，可按单位规定设置）。',
        why: '主要负责人不直接分管这些工作，由班子副职分管，形成制约。',
        how: '把这些工作调整给其他班子成员分管，并更新分工文件和名册。',
      },
      en: {
        what: 'The portfolio of the head of the unit names an area that the head must not be in charge of directly (personnel, finance, construction, public resources; configurable).',
        why: 'These areas belong to deputies, so that nobody both decides and carries out.',
        how: 'Give the area to another member of the team and update the roster.',
      },
      source: '种004；S28',
    },
  },
  create: ({ environment, report }) => ({
    end: (table) => {
      if (table.part !== 'portfolios') return;
      const heads = headsAmong(table.rows.map((row) => textOf(row, 'position')));
      for (const [index, row] of table.rows.entries()) {
        const duties = row.cells.get('duties');
        const areas =
          duties && heads[index] ? areasInCharge(duties.text, environment.settings.areasClosedToHead) : [];
        if (!duties || areas.length === 0) continue;
        report({
          messageId: 'closed-areas',
          at: duties.at,
          data: { row: row.row, areas },
          field: 'duties',
          row,
        });
      }
    },
  }),
});
