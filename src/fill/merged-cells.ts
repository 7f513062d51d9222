import type { CellValue } from '../core/cell';
import type { SheetRange } from '../core/edit';
import type { FieldKind } from '../core/field';
import type { Range } from '../core/location';
import type { Table } from '../core/table';
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

/**
 * Who and where: what a merge says once for several rows holds for each of them. A number, a risk or a text filled down
 * would say the same thing several times, and be an issue of its own.
 */
const SHARED_KINDS: readonly FieldKind[] = [
  'unit',
  'department',
  'departments',
  'post',
  'person',
  'people',
  'leader',
];

/**
 * The vertical merges of a table that can be split and filled down, from top to bottom. Left alone are merges over several
 * columns, those over a line that is no data row (a section title, a subtotal), formulas, errors, and merges without a value.
 */
export function splittableMerges(table: Table): MergeProposal[] {
  return table.merges.flatMap((range) => {
    const proposal = proposalFor(table, range);
    return proposal ? [proposal] : [];
  });
}

function proposalFor(table: Table, range: Range): MergeProposal | null {
  // One column may serve two fields (单位/科室): each has to be one whose value can be shared.
  const fields = table.bindings.filter(({ column }) => column === range.left).map(({ field }) => field);
  const [field] = fields;
  if (range.left !== range.right || !field) return null;
  if (!fields.every(({ kind }) => SHARED_KINDS.includes(kind))) return null;
  const rows = table.rows.filter(({ row }) => row >= range.top && row <= range.bottom);
  const first = rows[0]?.cells.get(field.name);
  if (!first || rows.length !== range.bottom - range.top + 1) return null;
  const { cell, text } = first;
  if (text === '' || cell.formula !== undefined || cell.error !== undefined) return null;
  return {
    filler: 'merged-cells',
    place: { sheet: table.sheet, range },
    field: field.name,
    value: cell.value,
    rows: rows.map(({ row }) => row),
    source: { messageId: 'shared', data: { from: range.top, to: range.bottom } },
  };
}
