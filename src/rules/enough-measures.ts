import { headerLocation } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { splitItems } from '../text/items';
import { defineRule } from './shared/define-rule';
import { numberingOf } from './shared/numbered-items';
import { riskGroups } from './shared/risk-groups';

/** H-27. Counts in favour of the ledger: unnumbered lines are measures of their own, but not risks of their own. */
export const enoughMeasures = defineRule({
  meta: {
    id: 'enough-measures',
    code: 'H-27',
    scope: 'table',
    severity: 'warning',
    markOnly: 'own-words',
    ledgers: ['risk-points'],
    options: {
      /** Number of risks from which an average says something. */
      risks: 5,
      /** Measures that a risk has on average at least. */
      average: 1,
    },
    docs: {
      'zh-CN': {
        what: '全表平均每个风险点的防控措施不足1条（风险点5个以上时才判断）。',
        why: '一个风险点至少要有一条措施，平均不足一条说明有风险没有防控。',
        how: '逐个风险点补写措施；一条措施防几个风险的，写明分别怎样落实。',
      },
      en: {
        what: 'The table has less than one measure for each risk on average (judged from 5 risks on).',
        why: 'Each risk asks for a measure at least.',
        how: 'Write measures risk by risk; where one answers several risks, tell how.',
      },
      source: 'S92；S56',
    },
  },
  create: ({ options, report }) => ({
    end: (table) => {
      const groups = riskGroups(table);
      if (groups.length === 0) return;
      const cells = new Map<number | null | undefined, string>();
      let risks = 0;
      for (const group of groups) {
        risks += Math.max(1, numberingOf(group.risk.text).count);
        for (const { at, text } of group.measures) cells.set(at.row, text);
      }
      let measures = 0;
      for (const text of cells.values()) measures += splitItems(text).length;
      if (risks < options.risks || measures >= risks * options.average) return;
      report({
        messageId: 'few',
        at: headerLocation(table, 'measures'),
        data: {
          column: columnTitle(table, 'measures'),
          risks,
          measures,
          average: (measures / risks).toFixed(2),
        },
        field: 'measures',
      });
    },
  }),
});
