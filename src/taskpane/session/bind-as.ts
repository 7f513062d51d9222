import { columnLetters } from '../../core/location';
import { SheetView, type Workbook } from '../../core/workbook';
import type { SheetBinding } from '../../ledger/binding-file';
import type { LedgerDefinition } from '../../ledger/definition';
import { flattenHeader } from '../../ledger/header-candidates';
import { recogniseWorkbook } from '../../ledger/recognise';
import { squeeze } from '../../text/normalize';

/** A header that the user points to, and the ledger it is said to belong to. */
export interface WantedBinding {
  readonly sheet: string;
  readonly headerRows: readonly [first: number, last: number];
  readonly ledger: string;
  readonly part: string | null;
}

/**
 * How a sheet's header is to be read as a given ledger: as recognition reads it when it looks for this ledger only, else
 * by headers that are a field's very title or alias. Null when the workbook has no such sheet or the product no such ledger.
 */
export function bindAs(
  workbook: Workbook,
  wanted: WantedBinding,
  definitions: readonly LedgerDefinition[],
): SheetBinding | null {
  const sheet = workbook.sheets.find(({ name }) => name === wanted.sheet);
  const definition = definitions.find(
    ({ id, part }) => id === wanted.ledger && (part ?? null) === wanted.part,
  );
  if (!sheet || !definition) return null;
  const [top, bottom] = wanted.headerRows;
  const recognised = recogniseWorkbook({ ...workbook, sheets: [sheet] }, { ledger: wanted.ledger }).find(
    ({ headerRange, part }) =>
      headerRange?.top === top && headerRange.bottom === bottom && (part ?? null) === wanted.part,
  );
  const columns = recognised
    ? recognised.bindings.map(({ column, field }) => [columnLetters(column), field.name])
    : flattenHeader(new SheetView(sheet), top, bottom).columns.flatMap(({ column, parts }) => {
        const words = parts.map(squeeze);
        const field = definition.fields.find(({ title, aliases }) =>
          [title, ...aliases].some((word) => words.includes(squeeze(word))),
        );
        return field ? [[columnLetters(column), field.name]] : [];
      });
  return {
    sheet: wanted.sheet,
    ledger: wanted.ledger,
    ...(wanted.part !== null && { part: wanted.part }),
    headerRows: [top, bottom],
    columns: Object.fromEntries(columns),
  };
}
