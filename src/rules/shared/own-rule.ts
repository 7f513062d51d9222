import type { RuleDocs } from '../../core/rule';
import { type BoundCell, type Row, type Table, textOf } from '../../core/table';
import { columnTitle } from '../../ledger/column-title';
import { fillReferences } from '../../ledger/user/column-references';
import { type Expression, UndecidedError } from '../../ledger/user/expression';
import { fieldByName } from '../../ledger/user/find-by-name';
import type { OwnRule } from '../../ledger/user/own-rule';
import { rowValues } from '../../ledger/user/row-values';
import { defineRule, type LedgerRule, NO_OPTIONS } from './define-rule';
import { oncePerCell } from './once-per-cell';

/**
 * A rule of the user's own as the linter takes it. A table without one of its columns is passed over, and so is a row
 * where a blank cell keeps the condition from being decided: blanks are for other rules. Where a value is of the wrong
 * kind the row is reported as undecided, because silence would be taken for a yes.
 */
export function ownRule(rule: OwnRule): LedgerRule {
  const { definition, field, severity } = rule;
  const needed = [...new Set([field, ...(rule.when?.fields ?? []), ...rule.require.fields])];
  return defineRule({
    meta: {
      id: rule.id,
      code: rule.id,
      scope: 'row',
      severity,
      ledgers: [definition.id],
      options: NO_OPTIONS,
      docs: {
        'zh-CN': docsOf(rule, definition.title, '本单位自定的规则。'),
        en: docsOf(rule, definition.titleEn, 'A rule of the unit’s own.'),
        source: rule.basis ?? '自定',
      },
    },
    create: ({ environment, report }) => {
      const first = oncePerCell();
      return {
        row: (row, table) => {
          const cell = row.cells.get(field.name);
          if (!cell || table.part !== definition.part) return;
          if (needed.some(({ name }) => !row.cells.has(name))) return;
          const verdict = judge(rule, row, environment.asOf);
          if (verdict === 'holds' || !first(cell.at)) return;
          report({
            ...(verdict === 'broken' ? broken(rule, row) : undecided(rule, cell, row, table, verdict.reason)),
            at: cell.at,
            field: field.name,
            row,
          });
        },
      };
    },
  });
}

type Verdict = 'holds' | 'broken' | { readonly reason: string };

function judge({ when, require }: OwnRule, row: Row, asOf: string): Verdict {
  try {
    if (when && !holds(when, row, asOf)) return 'holds';
    return holds(require, row, asOf) ? 'holds' : 'broken';
  } catch (cause) {
    if (!(cause instanceof UndecidedError)) throw cause;
    const values = rowValues(row, [...(when?.fields ?? []), ...require.fields]);
    return [...values.values()].includes(null) ? 'holds' : { reason: cause.message };
  }
}

function holds(expression: Expression, row: Row, asOf: string): boolean {
  return expression.holds(rowValues(row, expression.fields), asOf);
}

function broken({ message, definition }: OwnRule, row: Row) {
  const text = fillReferences(message, (name) =>
    textOf(row, fieldByName(definition.fields, name)?.name ?? name),
  );
  return { messageId: 'broken', data: { row: row.row, message: text } };
}

function undecided({ field }: OwnRule, cell: BoundCell, row: Row, table: Table, reason: string) {
  const data = { row: cell.at.row ?? row.row, column: columnTitle(table, field.name), reason };
  return { messageId: 'undecided', severity: 'warning' as const, data };
}

function docsOf({ message, basis, field }: OwnRule, ledger: string, fallback: string): RuleDocs {
  const text = fillReferences(message, (name) => `“${name}”`);
  return { what: `${ledger}·${field.title}：${text}`, why: basis ?? fallback, how: text };
}
