import { appendTo } from '../core/append-to';
import { type Range, rangeName } from '../core/location';
import { defineRule, NO_OPTIONS } from './shared/define-rule';

/** S-04. One issue a column, or a sheet merged by department would drown everything else. */
export const mergedDataCells = defineRule({
  meta: {
    id: 'merged-data-cells',
    code: 'S-04',
    scope: 'table',
    severity: 'warning',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '数据区有竖向合并的单元格（多见于单位、科室、负责人、责任领导列）。每列只报一次，指向该列第一处合并，其余各处列为相关位置。',
        why: '合并后只有首行有值，筛选、排序、汇总时其余各行都成了空白。',
        how: '取消合并并向下填充；识别时已按合并范围逐行取值，不影响其他规则的判断。',
      },
      en: {
        what: 'Cells are merged down in the data area. Reported once a column, at its first merge; the others are related places.',
        why: 'Only the first row of a merge holds the value: filters, sorting and totals see blanks in the others.',
        how: 'Unmerge and fill down. The value was read for every row of the merge, so other rules are not affected.',
      },
      source: 'S1',
    },
  },
  create: ({ report }) => ({
    end: ({ sheet, headerRange, merges, bindings, unbound }) => {
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
        });
      }
    },
  }),
});

/** The ranges by their leftmost column, in the order of the columns and from top to bottom. */
function byColumn(ranges: readonly Range[]): Map<number, Range[]> {
  const sorted = [...ranges].sort((a, b) => a.left - b.left || a.top - b.top);
  const groups = new Map<number, Range[]>();
  for (const range of sorted) appendTo(groups, range.left, range);
  return groups;
}
