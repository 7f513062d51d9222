import type { Workbook } from '../../core/workbook';
import { say } from '../messages/say';
import { createStore, type Store } from '../state/store';
import { applyFixes } from './apply-fixes';
import type { Checking } from './checking';
import {
  type FillingAction,
  type FillingState,
  INITIAL_FILLING,
  reduceFilling,
  tickedFixes,
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
    if (fills.size === 0) return;
    const { basis } = this;
    if (!basis || !checking.workbook) {
      await this.propose();
      checking.notice('warning', 'rows-moved');
      return;
    }
    store.dispatch({ type: 'working', busy: true });
    await checking.guarded(async () => {
      const outcome = await applyFixes(checking.host, basis, [...fills.keys()]);
      const refused = outcome.refusals.flatMap(({ fix, reason }) => {
        const fill = fills.get(fix);
        return fill ? [{ fill, reason: say(checking.host.language, `refused-${reason}`) }] : [];
      });
      store.dispatch({ type: 'refused', refused });
      if (outcome.fixed > 0) store.dispatch({ type: 'made' });
      if (refused.length > 0) await checking.check();
      else await checking.followEdits(outcome.applied);
      const data = { count: outcome.fixed, refused: outcome.refused };
      if (outcome.fixed === 0) checking.notice('warning', 'filled-none', data);
      else if (outcome.refused > 0) checking.notice('warning', 'filled-some', data, true);
      else checking.notice('success', 'filled', data, true);
    });
    await this.propose();
  }
}
