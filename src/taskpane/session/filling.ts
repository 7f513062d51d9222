import type { Table } from '../../core/table';
import type { Workbook } from '../../core/workbook';
import { isPaneMessage, say } from '../messages/say';
import { createStore, type Store } from '../state/store';
import { applyFixes } from './apply-fixes';
import type { Checking } from './checking';
import type { RowFill } from './filling-engine';
import {
  type FillingAction,
  type FillingState,
  INITIAL_FILLING,
  type RefusedFill,
  reduceFilling,
  tickedFixes,
  tickedRows,
} from './filling-state';

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
    const fills = tickedFixes(store.get());
    const rows = tickedRows(store.get());
    if (fills.size + rows.length === 0) return;
    const { basis } = this;
    if (!basis || !checking.workbook) {
      await this.propose();
      checking.notice('warning', 'rows-moved');
      return;
    }
    store.dispatch({ type: 'working', busy: true });
    await checking.guarded(async () => {
      const made = await checking.host.inOneStep(async () => {
        const cells = await applyFixes(checking.host, basis, [...fills.keys()]);
        const added = await this.addRows(rows);
        return { cells, added };
      });
      const { cells, added } = made;
      const refused = [
        ...cells.refusals.flatMap(({ fix, reason }) => {
          const fill = fills.get(fix);
          return fill ? [this.refusal(fill.at, `${fill.at.sheet} ${fill.cell} ${fill.field}`, reason)] : [];
        }),
        ...added.refused,
      ];
      store.dispatch({ type: 'refused', refused });
      if (cells.fixed + added.count > 0) store.dispatch({ type: 'made' });
      if (added.count > 0 || refused.length > 0) await checking.check();
      else await checking.followEdits(cells.applied);
      this.tell(cells.fixed, added.count, refused.length);
    });
    await this.propose();
  }

  private async addRows(
    rows: readonly [Table, RowFill[]][],
  ): Promise<{ count: number; refused: RefusedFill[] }> {
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

  private tell(cells: number, rows: number, refused: number): void {
    const { checking } = this;
    const count = cells + rows;
    if (count === 0) checking.notice('warning', 'filled-none', { refused });
    else if (refused > 0) checking.notice('warning', 'filled-some', { count: cells, rows, refused }, true);
    else if (rows > 0) checking.notice('success', 'filled-rows', { count: cells, rows }, true);
    else checking.notice('success', 'filled', { count }, true);
  }
}
