import { defineRule, NO_OPTIONS } from './shared/define-rule';

/** S-06. A total below the last data row is where it belongs; one between data rows is easily summed twice. */
export const totalRows = defineRule({
  meta: {
    id: 'total-rows',
    code: 'S-06',
    scope: 'table',
    severity: 'info',
    markOnly: 'read-as-meant',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '合计、小计、说明或签字行夹在数据行中间，已剔除，另行核对。表尾的合计和说明不算。',
        why: '夹在中间的合计会被当成一条数据，再次求和时重复计算。',
        how: '把合计、说明、签字移到全部数据之后。',
      },
      en: {
        what: 'A total, a note or a line for signatures stands between data rows; it was set aside. Those below the data are fine.',
        why: 'Among the data a total is taken for a row and summed a second time.',
        how: 'Move totals, notes and signatures below the last data row.',
      },
      source: 'S72',
    },
  },
  create: ({ report }) => ({
    end: ({ totals, dataRange, sheet }) => {
      if (!dataRange) return;
      for (const { row, label } of totals) {
        if (row <= dataRange.top || row >= dataRange.bottom) continue;
        report({
          messageId: 'between-data',
          at: { sheet, row, column: dataRange.left },
          data: { row, label },
        });
      }
    },
  }),
});
