import type { Book } from './book';
import type { Sheet } from './sheet';

/** Copies a sheet, of this workbook or of another, into a workbook. Tables get names of their own. */
export function copySheet(book: Book, source: Sheet, name: string, at: number): Sheet {
  const copy = book.add(name, at);
  copy.visibility = source.visibility;
  copy.tabColor = source.tabColor;
  copy.showGridlines = source.showGridlines;
  copy.showHeadings = source.showHeadings;
  copy.frozen = { ...source.frozen };
  copy.protection = source.protection;
  copy.autoFilter = source.autoFilter;
  copy.merges = [...source.merges];
  for (const [row, line] of source.rows) {
    copy.rows.set(row, new Map([...line].map(([column, cell]) => [column, { ...cell }])));
  }
  for (const [row, line] of source.rowLines) copy.rowLines.set(row, { ...line });
  for (const [column, line] of source.columnLines) copy.columnLines.set(column, { ...line });
  copy.notes = source.notes.map((note) => ({ ...note }));
  copy.validations = source.validations.map((validation) => ({ ...validation }));
  copy.conditionalFormats = source.conditionalFormats.map((format) => ({
    ...format,
    id: `{CF-${book.next()}}`,
    font: { ...format.font },
  }));
  copy.tables = source.tables.map((table) => {
    const id = String(book.next());
    return { ...table, id, name: `${table.name}_${id}`, looks: { ...table.looks } };
  });
  Object.assign(copy.page, structuredClone(source.page));
  for (const [key, value] of source.customProperties) copy.customProperties.set(key, value);
  return copy;
}

/** A name that no sheet has yet: `台账 (2)`. */
export function freeSheetName(book: Book, wanted: string): string {
  if (!book.find(wanted)) return wanted;
  let number = 2;
  while (book.find(`${wanted} (${number})`)) number += 1;
  return `${wanted} (${number})`;
}
