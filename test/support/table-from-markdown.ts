import type { Table } from '../../src/core/table';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { type MarkdownSheet, workbookFromMarkdown } from './sheet-from-markdown';

/** The one table of a sheet in Markdown, read as the ledger named. */
export function tableFrom(sheet: MarkdownSheet, ledger: string): Table {
  const [table] = recogniseWorkbook(workbookFromMarkdown('样例.xlsx', { 样例: sheet }), { ledger });
  if (!table) throw new Error(`not recognised as ${ledger}`);
  return table;
}
