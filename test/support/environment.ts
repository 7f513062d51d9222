import type { Table } from '../../src/core/table';
import { buildRoster } from '../../src/ledger/build-roster';
import type { LedgerEnvironment } from '../../src/ledger/environment';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { DEFAULT_SETTINGS } from '../../src/ledger/settings';
import { type MarkdownSheet, workbookFromMarkdown } from './sheet-from-markdown';

/** Tables recognised in Markdown sheets, and the environment that their own roster gives. */
export function recogniseMarkdown(
  sheets: Readonly<Record<string, MarkdownSheet>>,
  asOf = '2023-12-31',
): { tables: Table[]; environment: LedgerEnvironment } {
  const tables = recogniseWorkbook(workbookFromMarkdown('样例.xlsx', sheets));
  const rosterTables = tables.filter((table) => table.ledger === 'roster');
  const roster = rosterTables.length > 0 ? buildRoster(rosterTables) : null;
  return { tables, environment: { asOf, period: null, roster, settings: DEFAULT_SETTINGS } };
}
