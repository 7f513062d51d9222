import { cellName, columnLetters, rangeName } from '../core/location';
import type { Binding, Table } from '../core/table';
import { summarise } from '../core/validation';
import type { Formatter } from './formatter';
import { issueToJson } from './json-issue';

/** The machine-readable outcome: never capped, stable order, the contract of `validate --format json`. */
export const jsonFormatter: Formatter = {
  id: 'json',
  async format(validation, context) {
    const files = validation.files.map((file) => ({
      path: file.path,
      status: file.status,
      unit: file.unit,
      tables: file.tables.map(tableToJson),
      issues: file.issues.map((issue) => issueToJson(issue, file.path, context)),
    }));
    const outcome = { schemaVersion: 1, asOf: validation.asOf, summary: summarise(validation), files };
    return `${JSON.stringify(outcome, null, 2)}\n`;
  },
};

/** What was recognised, so that it can be checked and corrected with a binding file. */
function tableToJson(table: Table): Record<string, unknown> {
  return {
    sheet: table.sheet,
    ledger: table.ledger,
    ...(table.part !== undefined && { part: table.part }),
    title: table.title,
    headerRange: table.headerRange && rangeName(table.headerRange),
    dataRange: table.dataRange && rangeName(table.dataRange),
    rows: table.rows.length,
    columns: table.bindings.map((binding) => bindingToJson(binding, table)),
    unbound: table.unbound.map(({ column, header }) => ({ column: columnLetters(column), header })),
    missing: table.missing.map((field) => field.title),
  };
}

/** A form-like sheet has no columns: the value cell's address stands in their place (design decision 7). */
function bindingToJson(binding: Binding, table: Table): Record<string, unknown> {
  const { column, at, header, field, confidence } = binding;
  return {
    column: table.headerRange || at.row === null ? columnLetters(column) : cellName(at.row, column),
    header,
    field: field.name,
    title: field.title,
    confidence: Math.round(confidence * 100) / 100,
  };
}
