import type { CellValue } from '../core/cell';
import type { SheetRange } from '../core/edit';
import type { Table } from '../core/table';
import { sharedMerge } from '../ledger/shared-merge';
import type { Filler } from './filler';
import type { ProposalSource } from './proposal-source';

/** What splitting merges does, said as of a filler. */
export const MERGED_CELLS_DOCS: Filler['docs'] = {
  'zh-CN': {
    what: '拆分合并单元格，逐行填写。',
    how: '单位、科室、岗位、人员各列中，一格合并了几行的，拆开后每行都填上原来的内容；跨列的、带公式的、中间夹着标题行的不拆。',
  },
  en: {
    what: 'Splits merged cells and fills them down.',
    how: 'In the columns of units, departments, posts and people, a cell merged over several rows is split and each row gets its value; merges over several columns, with a formula or over a line that is no row stay.',
  },
};

/** A merge over several data rows that could be split, its value then standing in each of them. */
export interface MergeProposal {
  /** Id for the messages; no cell is filled by it before the merge is split. */
  readonly filler: 'merged-cells';
  /** What to split, and what to join again as the way back. */
  readonly place: SheetRange;
  /** Name of the field whose column the merge lies in. */
  readonly field: string;
  readonly value: CellValue;
  /** The rows of the sheet that share the value, 1-based, from top to bottom. */
  readonly rows: readonly number[];
  readonly source: ProposalSource;
}

/** The vertical merges of a table that can be split and filled down, from top to bottom. */
export function splittableMerges(table: Table): MergeProposal[] {
  return table.merges.flatMap((range) => {
    const shared = sharedMerge(table, range);
    if (!shared) return [];
    const { first, rows } = shared;
    return [
      {
        filler: 'merged-cells',
        place: { sheet: table.sheet, range },
        field: first.field.name,
        value: first.cell.value,
        rows,
        source: { messageId: 'shared', data: { from: range.top, to: range.bottom } },
      },
    ];
  });
}
