import type { Cell } from '../core/cell';
import type { SheetRow, SheetView } from '../core/workbook';
import { type BoundColumn, ColumnBinder } from './bind-columns';
import { type ColumnProfile, profileColumn } from './column-profile';
import type { LedgerDefinition } from './definition';
import { type HeaderCandidate, headerCandidatesAt, MAX_HEADER_ROWS } from './header-candidates';
import { HeaderContenders } from './header-contenders';
import { KnownHeaderWords } from './known-header-words';
import { opensFoot, opensTotal } from './line-kinds';
import { isRowOfForm } from './row-of-form';
import { rowText, rowTexts, type TextCell } from './row-texts';
import { RECOGNITION_THRESHOLD, scoreDefinition } from './score-definition';

/** A header recognised as that of a ledger. */
export interface FoundHeader {
  readonly candidate: HeaderCandidate;
  readonly definition: LedgerDefinition;
  readonly bound: readonly BoundColumn[];
  /** For ranking; see `reportedScore`. */
  readonly score: number;
  readonly runnerUp?: { readonly ledger: string; readonly score: number };
}

/** A header is looked for in this many rows that hold something. */
const WINDOW = 30;

/** Values looked at below a header, and how far down. */
const SAMPLE_SIZE = 40;
const SAMPLE_ROWS = 120;

/** Finds headers of the given ledgers; made once per run, so that header words are compared once. */
export class HeaderFinder {
  private readonly contenders: HeaderContenders;
  private readonly words: KnownHeaderWords;

  constructor(definitions: readonly LedgerDefinition[]) {
    this.contenders = new HeaderContenders(definitions.map((definition) => new ColumnBinder(definition)));
    this.words = new KnownHeaderWords(definitions);
  }

  /** The first header at or below a row, within the next thirty rows that hold anything. */
  find(view: SheetView, from: number): FoundHeader | null {
    let looked = 0;
    for (let row = from; row <= view.lastRow && looked < WINDOW; row += 1) {
      if (!view.row(row) || rowTexts(view, row).length === 0) continue;
      looked += 1;
      const found = this.bestAt(view, row, from);
      if (found) return this.bestOverlapping(view, found, from);
    }
    return null;
  }

  /**
   * Whether another table's header begins in this row: it is made of field names, and some ledger accepts it. After a
   * gap the names alone are enough, so that a table of an unknown kind is not read as data of the one above.
   */
  beginsAt(view: SheetView, row: number, texts: readonly TextCell[], afterGap: boolean): boolean {
    const names = this.words.countNames(texts);
    if (names < 2) return false;
    return (afterGap && names > 2) || this.bestAt(view, row, row) !== null;
  }

  private bestAt(view: SheetView, row: number, from: number): FoundHeader | null {
    let best: FoundHeader | null = null;
    for (const candidate of headerCandidatesAt(view, row, view.lastRow)) {
      if (!this.words.promising(candidate.columns)) continue;
      const found = this.judge(view, candidate, from);
      if (found && found.score > (best?.score ?? 0)) best = found;
    }
    return best;
  }

  /** A header read one row too high or too low also fits somewhat: the best of those that overlap is the header. */
  private bestOverlapping(view: SheetView, first: FoundHeader, from: number): FoundHeader {
    let best = first;
    const { top, bottom } = first.candidate.range;
    for (let row = top + 1; row <= Math.min(bottom, top + MAX_HEADER_ROWS - 1); row += 1) {
      const other = this.bestAt(view, row, from);
      if (other && other.score > best.score) best = other;
    }
    return best;
  }

  private judge(view: SheetView, candidate: HeaderCandidate, from: number): FoundHeader | null {
    const titleText = `${view.sheet.name} ${textAbove(view, from, candidate.range.top)}`;
    const profileOf = profiles(view, candidate);
    const ranked = this.contenders
      .of(candidate.columns, titleText)
      .map(({ binder, readings }) => {
        const { definition } = binder;
        const bound = binder.bind(candidate.columns, profileOf, readings);
        const score = scoreDefinition(definition, bound, candidate.columns, titleText) ?? 0;
        return { definition, bound, score };
      })
      .filter(
        ({ bound, score }) =>
          score >= RECOGNITION_THRESHOLD && !isRowOfForm(bound, candidate.columns, profileOf),
      )
      .sort((a, b) => b.score - a.score);
    const [winner, ...others] = ranked;
    if (!winner) return null;
    const second = others.find(({ definition }) => definition.id !== winner.definition.id);
    return {
      candidate,
      ...winner,
      ...(second && { runnerUp: { ledger: second.definition.id, score: reportedScore(second.score) } }),
    };
  }
}

function textAbove(view: SheetView, from: number, to: number): string {
  const texts: string[] = [];
  for (let row = Math.max(from, to - 10); row < to; row += 1) texts.push(rowText(rowTexts(view, row)));
  return texts.join(' ');
}

/** What stands below a header, column by column, up to the foot lines; sums are left out. */
function profiles(view: SheetView, candidate: HeaderCandidate): (column: number) => ColumnProfile {
  const known = new Map<number, ColumnProfile>();
  let rows: readonly SheetRow[] | undefined;
  return (column) => {
    const before = known.get(column);
    if (before) return before;
    rows ??= sampleRows(view, candidate.range.bottom + 1);
    const profile = profileColumn(sampleCells(rows, column));
    known.set(column, profile);
    return profile;
  };
}

function sampleCells(rows: readonly SheetRow[], column: number): Cell[] {
  const cells: Cell[] = [];
  for (const row of rows) {
    const cell = row.cells.get(column);
    if (cell) cells.push(cell);
    if (cells.length === SAMPLE_SIZE) break;
  }
  return cells;
}

function sampleRows(view: SheetView, first: number): SheetRow[] {
  const rows: SheetRow[] = [];
  for (let row = first; row <= Math.min(view.lastRow, first + SAMPLE_ROWS); row += 1) {
    const stored = view.row(row);
    const opening = rowTexts(view, row)[0]?.text ?? '';
    if (opensFoot(opening)) break;
    if (stored && !opensTotal(opening)) rows.push(stored);
  }
  return rows;
}

/** A score as it is reported: 0…1 with two digits. */
export function reportedScore(score: number): number {
  return Math.min(1, Math.round(score * 100) / 100);
}
