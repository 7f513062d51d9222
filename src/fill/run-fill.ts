import type { Cell } from '../core/cell';
import type { BoundCell, Row, Table } from '../core/table';
import { cellText } from '../ledger/cell-text';
import type { LedgerEnvironment } from '../ledger/environment';
import type { Filler, Proposal } from './filler';
import { FILLERS } from './index';
import { isOpen } from './shared/open-cells';

/**
 * What could be filled in the tables of one workbook, in reading order: table by table as given, from top to bottom,
 * left to right. A cell gets one proposal at most: a safe one before a suggestion, then the filler that comes first.
 *
 * A safe fill may be what another one needs (a level calls for its leader), so the tables are looked at again with the
 * safe ones in place until nothing is added; to fill the filled copy once more then changes nothing.
 */
export function proposeFills(
  tables: readonly Table[],
  environment: LedgerEnvironment,
  fillers: readonly Filler[] = FILLERS,
): Proposal[] {
  return tables.flatMap((table) => {
    const taken = new Map<string, Proposal>();
    const openCells = openPlaces(table);
    let current = table;
    for (;;) {
      const proposals = fillers
        .filter(({ ledgers }) => ledgers === 'all' || ledgers.includes(table.ledger))
        .flatMap((filler) => filler.propose(current, environment))
        .filter(({ edit }) => openCells.has(placeOf(edit)) && edit.after !== edit.before);
      const safe = firstOfEach(proposals.filter(({ safety }) => safety === 'safe')).filter(
        ({ edit }) => !taken.has(placeOf(edit)),
      );
      for (const proposal of safe) taken.set(placeOf(proposal.edit), proposal);
      if (safe.length === 0) {
        const others = firstOfEach(proposals).filter(({ edit }) => !taken.has(placeOf(edit)));
        return [...taken.values(), ...others].sort(inReadingOrder);
      }
      current = withFills(current, safe);
    }
  });
}

/** The proposals that a run applies: the safe ones, and the suggestions only when they are asked for. */
export function selectFills(
  proposals: readonly Proposal[],
  { suggestions }: { readonly suggestions: boolean },
): Proposal[] {
  return proposals.filter(({ safety }) => safety === 'safe' || (suggestions && safety === 'suggestion'));
}

/** Cells that may be written to, whatever a filler says. */
function openPlaces(table: Table): Set<string> {
  return new Set(
    table.rows.flatMap((row) =>
      [...row.cells.values()]
        .filter((cell) => isOpen(row, cell))
        .map((cell) => placeOf({ row: cell.at.row ?? row.row, column: cell.column })),
    ),
  );
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
