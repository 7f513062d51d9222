import { defineRule, NO_OPTIONS } from './shared/define-rule';

/** S-02. The unit may be known from elsewhere (design decision 5); then its column is not missed. */
export const requiredColumns = defineRule({
  meta: {
    id: 'required-columns',
    code: 'S-02',
    scope: 'table',
    severity: 'warning',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '表里缺少这类台账的必备列（改名、换序的列已按别名归位，仍归不上的才算缺）。',
        why: '汇总要求各表列项一致；缺一列，这一列的内容就既审不了也汇不了。',
        how: '补上所列各列；如果是列名写法特别，请改为通用列名，或在配置中指定对应关系。',
      },
      en: {
        what: 'The table lacks columns that this ledger must have; renamed and reordered columns have been matched already.',
        why: 'Consolidation needs the same columns in every table: what has no column can be neither checked nor counted.',
        how: 'Add the columns named, or rename the column that holds them, or bind it in the configuration.',
      },
      source: 'S81；S1–S7',
    },
  },
  create: ({ environment, report }) => ({
    end: (table) => {
      const missing = table.missing.filter((field) => field.name !== 'unit' || table.unit === '');
      if (missing.length === 0) return;
      const strict = environment.settings.strictColumns.includes(table.ledger);
      report({
        messageId: 'missing',
        at: table.titleAt,
        data: { columns: missing.map((field) => field.title), count: missing.length },
        ...(strict && { severity: 'error' }),
      });
    },
  }),
});
