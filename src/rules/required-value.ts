import type { Fix } from '../core/edit';
import type { FieldKind } from '../core/field';
import type { BoundCell, Row, Table } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { mayHaveToHoldValue, mustHoldValue, ownCellVisitor } from './shared/applies';
import { isBlank } from './shared/blank';
import { fixCell, isEditable } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { filledAbove } from './shared/filled-above';

/** Columns where a blank often means “as above”. */
const INHERITED: readonly FieldKind[] = ['unit', 'department', 'leader'];

/** C-01. A slash is an answer of sorts and left to C-02; the conditional rules of rows win over this one. */
export const requiredValue = defineRule({
  meta: {
    id: 'required-value',
    code: 'C-01',
    scope: 'row',
    severity: 'error',
    fixable: 'suggestion',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '必填列的单元格是空的，或只画了一道横线。',
        why: '整改清单须逐条写清目标、措施、人员、时限四项，其他台账的必备列同理：缺一项就无法督办、无法核查。',
        how: '逐行补填；确实与上一行相同的，也要写全，不要留空。',
      },
      en: {
        what: 'A cell of a required column is empty or holds only a dash.',
        why: 'A rectification item needs its goal, measures, person and deadline, all four; the required columns of other ledgers likewise.',
        how: 'Fill in every row; where the value is that of the row above, write it out.',
      },
      source: '种002；S14',
    },
  },
  create: ({ report }) => {
    const above = filledAbove(({ text }) => !isMissing(text));
    return ownCellVisitor(mayHaveToHoldValue, isMissing, (cell, row, table) => {
      const { field } = cell;
      if (!mustHoldValue(field, table) || isKnownElsewhere(cell, table)) return;
      const isInherited = isEditable(cell) && INHERITED.includes(field.kind);
      report(describe(cell, row, table, isInherited ? above(field.name, row, table) : undefined));
    });
  },
});

function describe(cell: BoundCell, row: Row, table: Table, model: BoundCell | undefined) {
  const { field } = cell;
  const column = columnTitle(table, field.name);
  // A line left for a signature on a form breaks nothing (design decision 15).
  const unsigned = table.headerRange === null && /签[字名章]/.test(column);
  const suggestions: Fix[] = model ? [fixCell(cell, model.cell.value, 'suggestion')] : [];
  return {
    messageId: unsigned ? 'unsigned' : 'empty',
    at: cell.at,
    data: { row: cell.at.row ?? row.row, column },
    field: field.name,
    row,
    ...(unsigned && { severity: 'info' as const }),
    ...(suggestions.length > 0 && { suggestions }),
  };
}

function isMissing(text: string): boolean {
  return isBlank(text) && !/[/\\]/.test(text);
}

/** The unit may be named once for the whole table (design decision 5). */
function isKnownElsewhere({ field }: BoundCell, table: Table): boolean {
  return field.name === 'unit' && table.unit !== '';
}
