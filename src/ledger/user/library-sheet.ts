import type { Workbook } from '../../core/workbook';
import { LIBRARY_KINDS, type LibraryKind } from '../library/library-kind';
import { type EntryColumns, readEntrySheets } from './entry-sheet';

/** Columns of the sheets in which a unit keeps libraries of its own, as `taizhang new library` writes them. */
export const LIBRARY_COLUMNS: Readonly<Record<LibraryKind, EntryColumns<string>>> = {
  measures: {
    titles: {
      id: '编号',
      category: '权力类别',
      stage: '阶段',
      owner: '责任主体',
      frequency: '频次',
      action: '动作',
      evidence: '凭证',
      off: '停用',
    },
    telling: ['action', 'evidence'],
  },
  phrases: {
    titles: { id: '编号', category: '权力类别', riskType: '风险类型', text: '风险表述', off: '停用' },
    telling: ['riskType', 'text'],
  },
  titles: {
    titles: { title: '文件名称', repealed: '废止日期', successor: '替代文件' },
    telling: ['title', 'repealed'],
  },
};

/** An entry as it stands in a sheet, not looked at yet, and where each of its parts stands. */
export interface LibrarySheetEntry {
  readonly kind: LibraryKind;
  readonly written: Readonly<Record<string, unknown>>;
  placeOf(part: string): string;
}

/** The entries of all library sheets of a workbook, kind by kind; null when no sheet is one. */
export function readLibrarySheets(workbook: Workbook): LibrarySheetEntry[] | null {
  const found = LIBRARY_KINDS.flatMap((kind) => {
    const entries = readEntrySheets(workbook, LIBRARY_COLUMNS[kind]);
    return entries === null ? [] : [{ kind, entries }];
  });
  if (found.length === 0) return null;
  return found.flatMap(({ kind, entries }) =>
    entries.map(({ parts, placeOf }) => ({ kind, written: writtenOf(parts), placeOf })),
  );
}

/** Clerks write 是 where YAML has `true`; 否 is as good as nothing. */
function writtenOf({ off, ...parts }: Readonly<Partial<Record<string, string>>>): Record<string, unknown> {
  if (off === undefined || off === '否') return parts;
  return { ...parts, off: off === '是' ? true : off };
}
