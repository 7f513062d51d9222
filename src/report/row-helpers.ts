import { type Row, type Table, textOf } from '../core/table';
import type { FigureSource } from './figure-source';
import type { Figure, RowRef } from './figures/figure';
import type { Redactor } from './redaction/redactor';
import type { TemplateHelper } from './template/helper';

/** A ledger row as a template sees it: the text of each field by its name, empty where there is none. */
export type RowRecord = Readonly<Record<string, string>>;

/**
 * `{{#each (rows "id")}}…{{problem}}…{{/each}}`: the rows that a figure counts, field by field, as far as the profile
 * shows them. Rows of ledgers on persons are given to nobody outside.
 */
export function rowHelpers(
  { take }: FigureSource,
  tables: readonly Table[],
  redactor: Redactor,
): Readonly<Record<string, TemplateHelper>> {
  const index = new Map(tables.map((table) => [`${table.path}\n${table.sheet}`, [] as Table[]]));
  for (const table of tables) index.get(`${table.path}\n${table.sheet}`)?.push(table);
  const record = (ref: RowRef): RowRecord[] => {
    const found = (index.get(`${ref.path}\n${ref.sheet}`) ?? []).flatMap((table) =>
      table.rows.filter(({ row }) => row === ref.row).map((row) => ({ table, row })),
    );
    return found.slice(0, 1).map(({ table, row }) => recordOf(table, row, redactor));
  };
  return {
    rows: ([id]) => {
      const figure = take(id);
      return redactor.showsRows(ledgerOf(figure)) ? figure.rows.flatMap(record) : [];
    },
  };
}

function recordOf(table: Table, row: Row, redactor: Redactor): RowRecord {
  const texts = table.fields.map(({ name }) => [name, redactor.text(textOf(row, name))] as const);
  return Object.fromEntries(texts);
}

function ledgerOf({ id }: Figure): string {
  return id.slice(0, id.indexOf('.'));
}
