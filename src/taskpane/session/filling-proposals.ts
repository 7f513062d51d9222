import type { CellValue } from '../../core/cell';
import type { Language } from '../../core/language';
import { cellName } from '../../core/location';
import { renderMessage } from '../../core/messages';
import { plain } from '../../core/plain';
import type { Table } from '../../core/table';
import { FILLERS } from '../../fill';
import type { Proposal } from '../../fill/filler';
import { FILL_MESSAGES } from '../../fill/messages';
import type { ProposalSource } from '../../fill/proposal-source';
import type { RowProposal } from '../../fill/row-proposal';
import { proposeFills, proposeRows } from '../../fill/run-fill';
import type { LedgerEnvironment } from '../../ledger/environment';
import type { CellFill, FillerText, FillOption, ProposedFills, RowFill } from './filling-engine';

/** A row is told by so many letters of its key. */
const LONGEST_KEY = 30;

/** What could be filled in the tables, in the reader's words. */
export function proposedFills(
  tables: readonly Table[],
  environment: LedgerEnvironment,
  language: Language,
): ProposedFills {
  const proposals = proposeFills(tables, environment);
  const rows = proposeRows(tables, environment);
  const growing = tables.filter((table) => rows.some((row) => row.table === table));
  const used = new Set([...proposals, ...rows].map(({ filler }) => filler));
  const texts = FILLERS.filter(({ id }) => used.has(id)).map(({ id, docs }): [string, FillerText] => [
    id,
    docs[language],
  ]);
  return {
    cells: proposals.map((proposal) => cellFill(proposal, tables, language)),
    rows: rowFills(rows, growing, language),
    tables: growing.map((table) => ({ ...table, rows: [] })),
    fillers: Object.fromEntries(texts),
  };
}

function cellFill(proposal: Proposal, tables: readonly Table[], language: Language): CellFill {
  const { filler, safety, edit, field, source, alternatives = [] } = proposal;
  const { sheet, row, column } = edit;
  const table = tables.find((each) => each.sheet === sheet && each.fields.some(({ name }) => name === field));
  const titled = table?.fields.find(({ name }) => name === field);
  const option = (after: CellFill['before'], from: ProposalSource): FillOption => ({
    after,
    source: plain(renderMessage(FILL_MESSAGES, language, { rule: filler, ...from })),
  });
  const cell = cellName(row, column);
  return {
    id: `${filler} ${sheet} ${cell}`,
    filler,
    safety,
    at: { sheet, row, column },
    cell,
    field: titled?.[language === 'en' ? 'titleEn' : 'title'] ?? '',
    row: keyOf(tables, sheet, row),
    before: edit.before,
    options: [
      option(edit.after, source),
      ...alternatives.map(({ after, source: from }) => option(after, from)),
    ],
  };
}

function rowFills(rows: readonly RowProposal[], tables: readonly Table[], language: Language): RowFill[] {
  const seen = new Map<string, number>();
  return rows.map(({ filler, table, values, source }) => {
    const shown = table.fields.flatMap((field): [string, CellValue][] => {
      const value = values.get(field.name) ?? null;
      return value === null ? [] : [[field[language === 'en' ? 'titleEn' : 'title'], value]];
    });
    // Rows that say the same are numbered, so that every id is one row's own.
    const told = `${filler} ${table.sheet} ${table.headerRange?.top ?? 0} ${JSON.stringify([...values])}`;
    const count = seen.get(told) ?? 0;
    seen.set(told, count + 1);
    return {
      id: `${told} ${count}`,
      filler,
      table: tables.indexOf(table),
      shown,
      values,
      source: plain(renderMessage(FILL_MESSAGES, language, { rule: filler, ...source })),
    };
  });
}

/** The row's key as a person reads it: its parts that are filled, cut where they are long. */
function keyOf(tables: readonly Table[], sheet: string, row: number): string {
  const found = tables
    .filter((table) => table.sheet === sheet)
    .flatMap(({ rows }) => rows.find((each) => each.row === row) ?? []);
  const words = (found[0]?.key ?? '').split('│').filter((part) => part.trim() !== '');
  const text = words.join(' · ');
  return text.length > LONGEST_KEY ? `${text.slice(0, LONGEST_KEY)}…` : text;
}
