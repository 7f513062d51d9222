import type { Table } from '../core/table';

/**
 * The column's header as the sheet has it, without its line breaks and spaces and without the parent header above it
 * (责任人 for 防控责任·责任人); the canonical title where there is none.
 */
export function columnTitle(table: Table, fieldName: string): string {
  const binding = table.bindings.find((candidate) => candidate.field.name === fieldName);
  const field = binding?.field ?? table.fields.find((candidate) => candidate.name === fieldName);
  const own = binding?.header.split('·').at(-1)?.replaceAll(/\s+/g, '');
  return own || (field?.title ?? fieldName);
}
