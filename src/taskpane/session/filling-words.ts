import type { Language } from '../../core/language';
import type { Location } from '../../core/location';
import { renderMessage } from '../../core/messages';
import { plain } from '../../core/plain';
import type { Table } from '../../core/table';
import { FILL_MESSAGES } from '../../fill/messages';
import type { ProposalSource } from '../../fill/proposal-source';

/** A row is told by so many letters of its key. */
const LONGEST_KEY = 30;

/** Where a filler's value or question comes from, in the reader's language. */
export function sourceText(filler: string, source: ProposalSource, language: Language): string {
  return plain(renderMessage(FILL_MESSAGES, language, { rule: filler, ...source }));
}

/** A field's title in the reader's language; empty where no table of the sheet has it. */
export function titleOf(tables: readonly Table[], sheet: string, field: string, language: Language): string {
  const fields = tables.filter((table) => table.sheet === sheet).flatMap((table) => table.fields);
  return fields.find(({ name }) => name === field)?.[language === 'en' ? 'titleEn' : 'title'] ?? '';
}

/** The title of the field that a cell of a data row belongs to, in the reader's language; empty where it has none. */
export function titleAt(
  tables: readonly Table[],
  { sheet, row, column }: Pick<Location, 'sheet' | 'row' | 'column'>,
  language: Language,
): string {
  const own = tables.filter(
    ({ sheet: name, dataRange }) =>
      name === sheet && row !== null && dataRange !== null && row >= dataRange.top && row <= dataRange.bottom,
  );
  const binding = own.flatMap(({ bindings }) => bindings).find((each) => each.column === column);
  return binding?.field[language === 'en' ? 'titleEn' : 'title'] ?? '';
}

/** The row's key as a person reads it: its parts that are filled, cut where they are long. */
export function keyOf(tables: readonly Table[], sheet: string, row: number): string {
  const found = tables
    .filter((table) => table.sheet === sheet)
    .flatMap(({ rows }) => rows.find((each) => each.row === row) ?? []);
  const words = (found[0]?.key ?? '').split('│').filter((part) => part.trim() !== '');
  const text = words.join(' · ');
  return text.length > LONGEST_KEY ? `${text.slice(0, LONGEST_KEY)}…` : text;
}
