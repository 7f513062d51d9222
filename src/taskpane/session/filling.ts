import type { Edit, Fix } from '../../core/edit';
import type { Table } from '../../core/table';
import type { Workbook } from '../../core/workbook';
import { isPaneMessage, say } from '../messages/say';
import { createStore, type Store } from '../state/store';
import { applyFixes } from './apply-fixes';
import type { Checking } from './checking';
import { type ChosenFill, tickedFixes, tickedMerges, tickedRows, unanswered } from './filling-chosen';
import type { MergeFill, RowFill } from './filling-engine';
import { splitMerges } from './filling-split';
import {
  type FillingAction,
  type FillingState,
  INITIAL_FILLING,
  type RefusedFill,
  reduceFilling,
} from './filling-state';
import { type FilledCounts, filledText } from './filling-told';

/** What was made of one kind of fills, and what was not. */
interface Made {
  readonly count: number;
  readonly refused: readonly RefusedFill[];
}

/** Filling what can be derived: proposals, the user's choice among them, and making them in one step. */
export class Filling {
  readonly store: Store<FillingState, FillingAction> = createStore(reduceFilling, INITIAL_FILLING);
  private turn = 0;
  /** The workbook that the proposals were made for. */
  private basis: Workbook | null = null;

  constructor(private readonly checking: Checking) {}

  /** Works out what could be filled now; the workbook is checked first where the last check no longer holds. */
  async propose(): Promise<void> {
    const { checking, store } = this;
    this.turn += 1;
    const { turn } = this;
    store.dispatch({ type: 'working', busy: true });
    await checking.guarded(async () => {
      await checking.ensureChecked();
      const { phase } = checking.store.get();
      const { workbook } = checking;
      const proposed = phase === 'checked' ? await checking.engine.fills() : null;
      // Meanwhile somebody may have asked again.
      if (turn !== this.turn) return;
      this.basis = workbook;
      store.dispatch({ type: 'proposed', proposed });
    });
    if (turn === this.turn) store.dispatch({ type: 'working', busy: false });
  }

  /** Makes the ticked fills in one step. What was changed since it was looked at is left alone, and told. */
  async apply(): Promise<void> {
    const { checking, store } = this;
    const state = store.get();
    const fixes = tickedFixes(state);
    const merges = tickedMerges(state);
    const rows = tickedRows(state);
    if (fixes.size + merges.length + rows.length === 0) return;
    const { basis } = this;
    if (!basis || !checking.workbook) {
      await this.propose();
      checking.notice('warning', 'rows-moved');
      return;
    }
    store.dispatch({ type: 'working', busy: true });
    await checking.guarded(async () => {
      // Merges are split where they were seen, so before rows are put in.
      const { cells, split, added } = await checking.host.inOneStep(async () => {
        const filled = await this.fillCells(basis, fixes);
        return {
          cells: filled,
          split: await this.split(merges, filled.edits),
          added: await this.addRows(rows),
        };
      });
      const refused = [...cells.refused, ...split.refused, ...added.refused];
      store.dispatch({ type: 'refused', refused });
      const counts: FilledCounts = {
        cells: cells.count,
        merges: split.count,
        rows: added.count,
        refused: refused.length,
        unanswered: unanswered(state),
      };
      if (counts.cells + counts.merges + counts.rows > 0) store.dispatch({ type: 'made' });
      if (counts.merges + counts.rows + refused.length > 0) await checking.check();
      else await checking.followEdits(cells.edits);
      this.tell(counts);
    });
    await this.propose();
  }

  private async fillCells(
    basis: Workbook,
    chosen: ReadonlyMap<Fix, ChosenFill>,
  ): Promise<Made & { readonly edits: readonly Edit[] }> {
    const { applied, refusals } = await applyFixes(this.checking.host, basis, [...chosen.keys()]);
    const refused = refusals.flatMap(({ fix, reason }) => {
      const fill = chosen.get(fix);
      return fill ? [this.refusal(fill.at, `${fill.at.sheet} ${fill.cell} ${fill.field}`, reason)] : [];
    });
    return { count: applied.length, refused, edits: applied };
  }

  private async split(merges: readonly MergeFill[], written: readonly Edit[]): Promise<Made> {
    const { made, refused } = await splitMerges(this.checking.host, merges, written);
    return {
      count: made.length,
      refused: refused.map(({ merge: { place, range, field }, reason }) => {
        const at = { sheet: place.sheet, row: place.range.top, column: place.range.left };
        return this.refusal(at, `${place.sheet} ${range} ${field}`, reason);
      }),
    };
  }

  private async addRows(rows: readonly [Table, RowFill[]][]): Promise<Made> {
    let count = 0;
    const refused: RefusedFill[] = [];
    for (const [table, wanted] of rows) {
      const outcome = await this.checking.host.addRows(
        table,
        wanted.map(({ values }) => values),
      );
      count += outcome.rows.length;
      if (outcome.refused !== null) refused.push(this.refusal(table.titleAt, table.sheet, outcome.refused));
    }
    return { count, refused };
  }

  private refusal(at: RefusedFill['at'], what: string, reason: string): RefusedFill {
    const code = `refused-${reason}`;
    const { language } = this.checking.host;
    return { at, what, reason: isPaneMessage(code) ? say(language, code) : reason };
  }

  private tell(counts: FilledCounts): void {
    const { checking } = this;
    const made = counts.cells + counts.merges + counts.rows > 0;
    const whole = made && counts.refused === 0;
    const what = filledText(checking.host.language, counts);
    checking.notice(whole ? 'success' : 'warning', 'filled', { what }, made);
  }
}
