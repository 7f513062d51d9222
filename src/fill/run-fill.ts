import type { Cell } from '../core/cell';
import type { BoundCell, Row, Table } from '../core/table';
import { cellText } from '../ledger/cell-text';
import type { LedgerEnvironment } from '../ledger/environment';
import type { FillContext, Filler, Proposal, Question } from './filler';
import { FILLERS } from './index';
import type { RowProposal } from './row-proposal';
import { isOpen } from './shared/open-cells';

/** What is known beyond the tables of one workbook; they are all of the unit's where no others are given. */
export type FillSurroundings = LedgerEnvironment & Partial<Pick<FillContext, 'tables' | 'previous'>>;

/** How the cells are looked at. */
export interface FillMode {
  /**
   * Whether suggestions are taken for made, as a run makes them that was asked to: then what follows from them is
   * proposed as well. Otherwise each proposal stands for itself.
   */
  readonly withSuggestions: boolean;
}

/**
 * What could be filled in the tables of one workbook, in reading order: table by table as given, from top to bottom,
 * left to right. A cell gets one proposal at most: a safe one before a suggestion, then the filler that comes first.
 *
 * A safe fill may be what another one needs (a level calls for its leader), so the tables are looked at again with the
 * safe ones in place until nothing is added; to fill the filled copy once more then changes nothing.
 */
export function proposeFills(
  tables: readonly Table[],
  surroundings: FillSurroundings,
  fillers: readonly Filler[] = FILLERS,
  { withSuggestions }: FillMode = { withSuggestions: false },
): Proposal[] {
  const context = contextOf(tables, surroundings);
  return tables.flatMap((table) => {
    const taken = new Map<string, Proposal>();
    const openCells = openPlaces(table);
    let current = table;
    for (;;) {
      const proposals = fillersOf(table, fillers)
        .flatMap((filler) => filler.propose?.(current, context) ?? [])
        .filter(({ edit }) => openCells.has(placeOf(edit)) && edit.after !== edit.before);
      const fresh = proposals.filter(({ edit }) => !taken.has(placeOf(edit)));
      const safe = firstOfEach(fresh.filter(({ safety }) => safety === 'safe'));
      const made =
        safe.length > 0 || !withSuggestions ? safe : firstOfEach(selectFills(fresh, { suggestions: true }));
      for (const proposal of made) taken.set(placeOf(proposal.edit), proposal);
      if (made.length === 0) return [...taken.values(), ...firstOfEach(fresh)].sort(inReadingOrder);
      current = withFills(current, made);
    }
  });
}

/**
 * The rows that could be added to the tables of one workbook, table by table, in the order of the fillers. A row that
 * says what a row of another filler says already is left out.
 */
export function proposeRows(
  tables: readonly Table[],
  surroundings: FillSurroundings,
  fillers: readonly Filler[] = FILLERS,
): RowProposal[] {
  const context = contextOf(tables, surroundings);
  return tables.flatMap((table) => {
    const said = new Map<string, string>();
    return fillersOf(table, fillers)
      .flatMap((filler) => filler.proposeRows?.(table, context) ?? [])
      .filter((row) => {
        const key = tellingText(row);
        const by = said.get(key) ?? row.filler;
        if (key !== '') said.set(key, by);
        return by === row.filler;
      });
  });
}

/** What the fillers would have to be told, table by table, in the order of the fillers. */
export function askQuestions(
  tables: readonly Table[],
  surroundings: FillSurroundings,
  fillers: readonly Filler[] = FILLERS,
): Question[] {
  const context = contextOf(tables, surroundings);
  return tables.flatMap((table) =>
    fillersOf(table, fillers).flatMap((filler) => filler.ask?.(table, context) ?? []),
  );
}

/**
 * The proposals that a run applies: the safe ones, and the suggestions only when they are asked for. A cell with several
 * candidates is never filled by a run.
 */
export function selectFills(
  proposals: readonly Proposal[],
  { suggestions }: { readonly suggestions: boolean },
): Proposal[] {
  return proposals.filter(
    ({ safety, alternatives }) =>
      safety === 'safe' || (suggestions && safety === 'suggestion' && alternatives === undefined),
  );
}

function contextOf(tables: readonly Table[], surroundings: FillSurroundings): FillContext {
  return { tables, previous: [], ...surroundings };
}

function fillersOf(table: Table, fillers: readonly Filler[]): Filler[] {
  return fillers.filter(({ ledgers }) => ledgers === 'all' || ledgers.includes(table.ledger));
}

/** The values of a row by which it is told from others; empty where it has none, as a row to be written out has. */
function tellingText({ table, values }: RowProposal): string {
  const telling = table.fields.filter(
    ({ kind, need }) => kind === 'risk' || (kind === 'text' && need === 'identifying'),
  );
  return telling.map(({ name }) => values.get(name) ?? '').join('');
}

/** Cells that may be written to, whatever a filler says. */
function openPlaces(table: Table): Set<string> {
  const inRows = table.rows.flatMap((row) =>
    [...row.cells.values()]
      .filter((cell) => isOpen(row, cell))
      .map((cell) => placeOf({ row: cell.at.row ?? row.row, column: cell.column })),
  );
  const inTotals = table.totals.flatMap(({ row, cells }) =>
    [...cells.values()]
      .filter(({ cell, text, merge }) => text === '' && cell.formula === undefined && merge === undefined)
      .map(({ column }) => placeOf({ row, column })),
  );
  const inHead = table.head.flatMap(({ slot }) => (slot ? [placeOf(slot)] : []));
  return new Set([...inRows, ...inTotals, ...inHead]);
}

function firstOfEach(proposals: readonly Proposal[]): Proposal[] {
  const first = new Map<string, Proposal>();
  for (const proposal of proposals) {
    const place = placeOf(proposal.edit);
    if (!first.has(place)) first.set(place, proposal);
  }
  return [...first.values()];
}

/** The table as it reads once the cells are filled; a merged cell's rows all read the new value. */
function withFills(table: Table, proposals: readonly Proposal[]): Table {
  const values = new Map(proposals.map(({ edit }) => [placeOf(edit), edit.after]));
  const filled = (row: Row, cell: BoundCell): BoundCell => {
    const value = values.get(placeOf({ row: cell.at.row ?? row.row, column: cell.at.column ?? cell.column }));
    if (value === undefined) return cell;
    const written: Cell = { value };
    return { ...cell, cell: written, text: cellText(written) };
  };
  const rows = table.rows.map((row): Row => {
    const cells = [...row.cells].map(([name, cell]): [string, BoundCell] => [name, filled(row, cell)]);
    return { ...row, cells: new Map(cells) };
  });
  return { ...table, rows };
}

function inReadingOrder({ edit: a }: Proposal, { edit: b }: Proposal): number {
  return a.row - b.row || a.column - b.column;
}

function placeOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row}:${column}`;
}
