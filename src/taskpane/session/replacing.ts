import type { Workbook } from '../../core/workbook';
import { isPaneMessage, say } from '../messages/say';
import { createStore, type Store } from '../state/store';
import { applyFixes, type FixedIssues } from './apply-fixes';
import type { Checking } from './checking';
import type { Filling } from './filling';
import {
  INITIAL_REPLACING,
  type ReplacingAction,
  type ReplacingState,
  reduceReplacing,
  replacingFixes,
} from './replacing-state';

/** One person in the place of another throughout the workbook: looked at cell by cell, made in one step. */
export class Replacing {
  readonly store: Store<ReplacingState, ReplacingAction> = createStore(reduceReplacing, INITIAL_REPLACING);
  private turn = 0;
  /** The workbook that the cells were looked up in. */
  private basis: Workbook | null = null;

  constructor(
    private readonly checking: Checking,
    private readonly filling: Filling,
  ) {}

  /** Shows who can be replaced. */
  async open(): Promise<void> {
    this.store.dispatch({ type: 'opened' });
    await this.refresh();
  }

  /** Puts what was chosen aside; nothing was written. */
  close(): void {
    this.turn += 1;
    this.store.dispatch({ type: 'closed' });
  }

  /** Chooses who is replaced; his one successor by the roster is put in where nobody is named yet. */
  async choose(from: string): Promise<void> {
    const { people, to } = this.store.get();
    const successor = people?.people.find(({ name }) => name === from)?.successor ?? '';
    this.store.dispatch({ type: 'named', from, to: to === '' ? successor : to });
    await this.refresh();
  }

  /** Names who takes over. */
  async name(to: string): Promise<void> {
    this.store.dispatch({ type: 'named', from: this.store.get().from, to });
    await this.refresh();
  }

  /** Looks everything up anew; the workbook is checked first where the last check no longer holds. */
  async refresh(): Promise<void> {
    const { checking, store } = this;
    this.turn += 1;
    const { turn } = this;
    await checking.guarded(async () => {
      await checking.ensureChecked();
      const { workbook, engine } = checking;
      const checked = checking.store.get().phase === 'checked';
      const { from, to } = store.get();
      const people = checked ? await engine.people() : null;
      const named = checked && from !== '' && to.trim() !== '' && to.trim() !== from;
      const replacement = named ? await engine.replacement(from, to.trim()) : null;
      // Meanwhile somebody may have gone on typing.
      if (turn !== this.turn) return;
      this.basis = workbook;
      store.dispatch({ type: 'people', people });
      store.dispatch({ type: 'previewed', replacement });
    });
  }

  /** Writes the ticked cells in one step. A row that was changed since it was looked at is left alone, and told. */
  async apply(): Promise<void> {
    const { checking, store, basis } = this;
    const fixes = replacingFixes(store.get());
    if (fixes.length === 0) return;
    if (!basis || !checking.workbook) {
      await this.refresh();
      checking.notice('warning', 'rows-moved');
      return;
    }
    store.dispatch({ type: 'working', busy: true });
    await checking.guarded(async () => {
      const { from, to } = store.get();
      const outcome = await applyFixes(checking.host, basis, fixes);
      if (outcome.fixed > 0) this.filling.store.dispatch({ type: 'made' });
      if (outcome.refused > 0) await checking.check();
      else await checking.followEdits(outcome.applied);
      if (outcome.refused === 0) this.close();
      this.tell(outcome, { from, to: to.trim() });
    });
    store.dispatch({ type: 'working', busy: false });
    if (store.get().open) await this.refresh();
  }

  private tell(
    { fixed, refused, reason }: FixedIssues,
    people: { readonly from: string; readonly to: string },
  ): void {
    const { checking } = this;
    const code = `refused-${reason}`;
    const because = isPaneMessage(code) ? say(checking.host.language, code) : (reason ?? '');
    const data = { ...people, count: fixed, refused, reason: because };
    if (fixed === 0) checking.notice('warning', 'replaced-none', data);
    else if (refused > 0) checking.notice('warning', 'replaced-some', data, true);
    else checking.notice('success', 'replaced-people', data, true);
  }
}
