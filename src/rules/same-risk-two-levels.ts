import type { Fix } from '../core/edit';
import { type BoundCell, type Row, type Table, textOf } from '../core/table';
import { squeeze } from '../text/normalize';
import { fixCell, isEditable, offered } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { itemKey } from './shared/item-segments';
import { oncePerCell } from './shared/once-per-cell';
import { perText } from './shared/per-text';
import { levelOf } from './shared/row-level';

/** Shorter texts are headings rather than risks. */
const LEAST_LENGTH = 4;

/** H-02. Between units of one table the levels may differ: that is a matter of U-03. */
export const sameRiskTwoLevels = defineRule({
  meta: {
    id: 'same-risk-two-levels',
    code: 'H-02',
    scope: 'table',
    severity: 'error',
    fixable: 'suggestion',
    ledgers: ['risk-points'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '同一单位的同一风险点，前后填了不同的等级。',
        why: '同一风险只能有一个等级，否则责任领导和防控层级无从确定。',
        how: '核定一个等级；确属不同情形的，把风险点描述写具体、写出区别。',
      },
      en: {
        what: 'The same risk of one unit bears different levels.',
        why: 'One risk has one level: the level decides whose task it is.',
        how: 'Settle one level; where the cases differ, describe the risks so that they differ.',
      },
      source: 'S70',
    },
  },
  create: ({ environment, report }) => {
    const once = oncePerCell();
    const bare = perText(itemKey);
    const seen = new Map<string, { readonly row: Row; readonly cell: BoundCell; readonly level: number }>();
    return {
      row: (row, table) => {
        const cell = row.cells.get('riskLevel');
        const level = cell ? levelOf(row, environment) : null;
        const key = level === null ? null : keyOf(row, table, bare);
        if (!cell || level === null || key === null) return;
        const first = seen.get(key);
        if (!first) seen.set(key, { row, cell, level });
        if (!first || first.level === level || !once(cell.at)) return;
        report({
          messageId: 'differ',
          at: cell.at,
          data: { row: row.row, level: cell.text, first: first.row.row, firstLevel: first.cell.text },
          field: 'riskLevel',
          row,
          related: [first.cell.at],
          ...offered([...levelOfOther(cell, first.cell), ...levelOfOther(first.cell, cell)]),
        });
      },
    };
  },
});

function levelOfOther(cell: BoundCell, other: BoundCell): Fix[] {
  return isEditable(cell) ? [fixCell(cell, other.text, 'suggestion')] : [];
}

function keyOf(row: Row, table: Table, bare: (text: string) => string): string | null {
  const risk = bare(textOf(row, 'risk'));
  return risk.length < LEAST_LENGTH ? null : `${squeeze(textOf(row, 'unit') || table.unit)}\n${risk}`;
}
