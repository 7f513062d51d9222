import { appendTo } from '../core/append-to';
import type { Fix } from '../core/edit';
import { type Range, rangeName } from '../core/location';
import type { Table } from '../core/table';
import { sharedMerge } from '../ledger/shared-merge';
import { defineRule, NO_OPTIONS } from './shared/define-rule';

/**
 * S-04. One issue a column, or a sheet merged by department would drown everything else. Split and filled down is what
 * says who and where: a risk or a measure filled down would be entered several times.
 */
export const mergedDataCells = defineRule({
  meta: {
    id: 'merged-data-cells',
    code: 'S-04',
    scope: 'table',
    severity: 'warning',
    fixable: 'safe',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '数据区有竖向合并的单元格（多见于单位、科室、负责人、责任领导列）。每列只报一次，指向该列第一处合并，其余各处列为相关位置。',
        why: '合并后只有首行有值，筛选、排序、汇总时其余各行都成了空白。',
        how: '取消合并并向下填充（单位、科室、岗位、人员、领导列可自动拆分并逐行填写，改正清单写明原合并区域，以便还原）；其他列填写前先分清各行内容。识别时已按合并范围逐行取值，不影响其他规则的判断。',
      },
      en: {
        what: 'Cells are merged down in the data area. Reported once a column, at its first merge; the others are related places.',
        why: 'Only the first row of a merge holds the value: filters, sorting and totals see blanks in the others.',
        how: 'Unmerge and fill down: automatic for units, departments, posts, persons and leaders (the list of fixes names the ranges, so that they can be merged again); in other columns see first what belongs to which row. The value was read for every row of the merge, so other rules are not affected.',
      },
      source: 'S1',
    },
  },
  create: ({ report }) => ({
    end: (table) => {
      const { sheet, headerRange, merges, bindings, unbound } = table;
      if (!headerRange) return; // a form is laid out with merges
      for (const [column, ranges] of byColumn(merges)) {
        const [first, ...others] = ranges.map(({ top, left }) => ({ sheet, row: top, column: left }));
        if (!first) continue;
        const binding = bindings.find((candidate) => candidate.column === column);
        const header = (binding ?? unbound.find((candidate) => candidate.column === column))?.header ?? '';
        report({
          messageId: 'merged',
          at: first,
          data: {
            column: header.replaceAll(/\s+/g, ''),
            ranges: ranges.map(rangeName),
            count: ranges.length,
          },
          ...(binding && { field: binding.field.name }),
          ...(others.length > 0 && { related: others }),
          ...split(table, ranges),
        });
      }
    },
  }),
});

/** The fix that splits those of a column's merges whose value holds for each of their rows. */
function split(table: Table, ranges: readonly Range[]): { readonly fix?: Fix } {
  const splits = ranges
    .filter((range) => sharedMerge(table, range) !== null)
    .map((range) => ({ sheet: table.sheet, range }));
  return splits.length > 0 ? { fix: { safety: 'safe', edits: [], splits } } : {};
}

/** The ranges by their leftmost column, in the order of the columns and from top to bottom. */
function byColumn(ranges: readonly Range[]): Map<number, Range[]> {
  const sorted = [...ranges].sort((a, b) => a.left - b.left || a.top - b.top);
  const groups = new Map<number, Range[]>();
  for (const range of sorted) appendTo(groups, range.left, range);
  return groups;
}
