import { looksLikePersonName } from '../text/person-name';
import type { BoundColumn } from './bind-columns';
import type { ColumnProfile } from './column-profile';
import type { HeaderColumn } from './header-candidates';

/**
 * Whether what was taken for a header is a row of a form, 姓名 │ 贺微 │ 职务 │ 出纳: right of the label stands a name, and
 * below it stand the form's other labels and no name at all.
 * @param columns all columns of the header, from left to right
 * @param profileOf tells what stands under a column
 */
export function isRowOfForm(
  bound: readonly BoundColumn[],
  columns: readonly HeaderColumn[],
  profileOf: (column: number) => ColumnProfile,
): boolean {
  const taken = new Set(bound.map(({ source }) => source.column));
  return bound.some(({ source, field }) => {
    if (field.kind !== 'person') return false;
    const right = columns.find(({ column }) => column > source.column);
    if (!right || taken.has(right.column) || !looksLikePersonName(right.header)) return false;
    const { texts, people } = profileOf(source.column);
    return texts.length > 1 && people === 0;
  });
}
