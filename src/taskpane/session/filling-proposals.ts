import type { CellValue } from '../../core/cell';
import type { Language } from '../../core/language';
import { cellName } from '../../core/location';
import type { Table } from '../../core/table';
import { FILLERS } from '../../fill';
import type { Proposal } from '../../fill/filler';
import { MERGED_CELLS_DOCS } from '../../fill/merged-cells';
import type { ProposalSource } from '../../fill/proposal-source';
import type { RowProposal } from '../../fill/row-proposal';
import { askQuestions, type FillSurroundings, proposeFills, proposeRows } from '../../fill/run-fill';
import { fillQuestions } from './filling-asked';
import type { CellFill, FillerText, FillOption, ProposedFills, RowFill } from './filling-engine';
import { mergeFills } from './filling-merges';
import { keyOf, sourceText, titleOf } from './filling-words';

/** What could be filled in the tables, and what has to be asked for it, in the reader's words. */
export function proposedFills(
  tables: readonly Table[],
  known: FillSurroundings,
  language: Language,
): ProposedFills {
  const proposals = proposeFills(tables, known);
  const rows = proposeRows(tables, known);
  const growing = tables.filter((table) => rows.some((row) => row.table === table));
  const merges = mergeFills(tables, language);
  const used = new Set([...proposals, ...rows, ...merges].map(({ filler }) => filler));
  const docs = [...FILLERS, { id: 'merged-cells', docs: MERGED_CELLS_DOCS }];
  const texts = docs
    .filter(({ id }) => used.has(id))
    .map(({ id, docs: said }): [string, FillerText] => [id, said[language]]);
  return {
    cells: proposals.map((proposal) => cellFill(proposal, tables, language)),
    rows: rowFills(rows, growing, language),
    merges,
    questions: fillQuestions(askQuestions(tables, known), tables, language),
    tables: growing.map((table) => ({ ...table, rows: [] })),
    fillers: Object.fromEntries(texts),
  };
}

/** A proposal as a cell that could be filled, in the reader's words. */
export function cellFill(proposal: Proposal, tables: readonly Table[], language: Language): CellFill {
  const { filler, safety, edit, field, source, alternatives = [] } = proposal;
  const { sheet, row, column } = edit;
  const option = (after: CellFill['before'], from: ProposalSource): FillOption => ({
    after,
    source: sourceText(filler, from, language),
  });
  const cell = cellName(row, column);
  return {
    id: `${filler} ${sheet} ${cell}`,
    filler,
    safety,
    at: { sheet, row, column },
    cell,
    field: titleOf(tables, sheet, field, language),
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
      source: sourceText(filler, source, language),
    };
  });
}
