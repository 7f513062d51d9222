import { defineRule } from './shared/define-rule';

/** V-03. A roster is no ledger; hidden sheets travel with the file and count. */
export const sensitiveLedgerApart = defineRule({
  meta: {
    id: 'sensitive-ledger-apart',
    code: 'V-03',
    scope: 'workbook',
    severity: 'error',
    markOnly: 'outside-cells',
    ledgers: ['first-form', 'integrity-files'],
    options: {
      /** Ledgers that are to travel in a file of their own. */
      sensitive: ['first-form', 'integrity-files'] as readonly string[],
    },
    docs: {
      'zh-CN': {
        what: '“第一种形态”台账、廉政档案目录与其他台账放在同一个工作簿里。',
        why: '这两类台账涉及执纪信息和个人档案，调阅须经审批，与其他台账同册就会随之群发。',
        how: '另存为单独的工作簿，按规定的知悉范围单独报送，并从本工作簿中删去。',
      },
      en: {
        what: 'The ledger of the first form or the index of integrity files is in one workbook with other ledgers.',
        why: 'Both hold discipline and personal information that is shown on approval only; in one workbook they are passed on with the rest.',
        how: 'Keep it in a workbook of its own, sent to those who may know, and delete it here.',
      },
      source: 'S67；S69',
    },
  },
  create: ({ options, report }) => ({
    workbook: ({ tables }) => {
      const others = tables.filter(
        ({ ledger }) => ledger !== 'roster' && !options.sensitive.includes(ledger),
      );
      if (others.length === 0) return;
      for (const table of tables.filter(({ ledger }) => options.sensitive.includes(ledger))) {
        report({
          messageId: 'together',
          at: table.titleAt,
          data: { sheet: table.sheet, others: [...new Set(others.map(({ sheet }) => sheet))] },
          ledger: table.ledger,
          related: others.map(({ titleAt }) => titleAt),
        });
      }
    },
  }),
});
