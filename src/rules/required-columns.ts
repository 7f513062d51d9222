import type { Fix } from '../core/edit';
import type { Binding, Table } from '../core/table';
import { squeeze } from '../text/normalize';
import { offered } from './shared/cell-fix';
import { defineRule } from './shared/define-rule';

/** S-02. The unit may be known from elsewhere (design decision 5); then its column is not missed. */
export const requiredColumns = defineRule({
  meta: {
    id: 'required-columns',
    code: 'S-02',
    scope: 'table',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: 'all',
    options: {
      /** Confidence (0…1) below which the reading of a column is to be confirmed. */
      doubt: 0.7,
    },
    docs: {
      'zh-CN': {
        what: '表里缺少这类台账的必备列（改名、换序的列已按别名归位，仍归不上的才算缺）。列名不常见、只凭近似词或列中内容归位而把握不大的列，提示核对。',
        why: '汇总要求各表列项一致；缺一列，这一列的内容就既审不了也汇不了。',
        how: '补上所列各列；如果是列名写法特别，请改为通用列名，或在配置中指定对应关系。把握不大的列，读得对的，可按建议改为通用列名。',
      },
      en: {
        what: 'The table lacks columns that this ledger must have; renamed and reordered columns have been matched already. A column that was only matched by likeness or by its values, and not surely, is a hint.',
        why: 'Consolidation needs the same columns in every table: what has no column can be neither checked nor counted.',
        how: 'Add the columns named, or rename the column that holds them, or bind it in the configuration. Where a doubtful column was read rightly, its usual name is offered.',
      },
      source: 'S81；S1–S7',
    },
  },
  create: ({ environment, options, report }) => ({
    end: (table) => {
      for (const { binding, fix } of doubtfulColumns(table, options.doubt)) {
        const { at, confidence, field, header } = binding;
        report({
          messageId: 'likened',
          severity: 'info',
          at,
          data: {
            header: header.replaceAll(/\s+/g, ''),
            name: field.title,
            percent: Math.round(confidence * 100),
          },
          field: field.name,
          ...offered(fix ? [fix] : []),
        });
      }
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

interface DoubtfulColumn {
  readonly binding: Binding;
  /** Gives the column its field's own name; null where the header has several rows or serves several fields. */
  readonly fix: Fix | null;
}

/** Columns that were bound with little confidence, and not by a name that the field is known under. */
function doubtfulColumns({ bindings, headerRange, sheet }: Table, doubt: number): DoubtfulColumn[] {
  if (!headerRange) return []; // a form's labels stand beside the values
  return bindings
    .filter(({ confidence, field, header }) => confidence < doubt && !isKnownName(header, field))
    .filter(({ column }) => bindings.filter((other) => other.column === column).length === 1)
    .map((binding) => {
      const { at, header, field } = binding;
      const edit = { sheet, row: at.row ?? 1, column: at.column ?? 1, before: header, after: field.title };
      return { binding, fix: header.includes('·') ? null : { safety: 'suggestion', edits: [edit] } };
    });
}

function isKnownName(header: string, { title, aliases }: Binding['field']): boolean {
  return [title, ...aliases].some((name) => squeeze(name) === squeeze(header));
}
