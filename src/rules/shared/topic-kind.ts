import { type Row, textOf } from '../../core/table';
import { canonicalCategory } from '../../ledger/category';
import { speaksOfIntegrity } from './integrity-words';

/** What a meeting did with the row's topic (专题研究, 听取汇报, …), by its column, else by the words of the topic. */
export function topicKindOf(row: Row): string | null {
  const cell = row.cells.get('topicKind');
  const kind = cell ? canonicalCategory(cell.field, cell.text) : null;
  if (kind) return kind;
  const words = `${cell?.text ?? ''}；${textOf(row, 'topic')}；${textOf(row, 'meeting')}`;
  if (/专题研究|专题部署/.test(words)) return '专题研究';
  if (/听取.*汇报/.test(words)) return '听取汇报';
  return !cell && /研究/.test(words) && speaksOfIntegrity(words) ? '专题研究' : null;
}
