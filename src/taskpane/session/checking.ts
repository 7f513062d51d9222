import type { Edit } from '../../core/edit';
import type { IssueData } from '../../core/issue';
import type { Workbook } from '../../core/workbook';
import type { RowSpan } from '../../engine/judge-rows';
import type { PaneMessage } from '../messages/say';
import { INITIAL_STATE, type Notice, type PaneState } from '../state/pane-state';
import { type PaneAction, reduce } from '../state/reduce';
import { createStore, type Store } from '../state/store';
import { spansOf } from './apply-fixes';
import type { Clock } from './clock';
import type { CheckOutcome, PaneEngine } from './engine';
import type { PaneHost } from './host';
import { LIVE_DELAYS, type LiveDelays, watchChanges } from './live-check';
import { rememberedIgnored } from './remembered';
import { replaceRows } from './replace-rows';
import { troubleOf } from './trouble';

/** What a session is put together from. */
export interface SessionParts {
  readonly host: PaneHost;
  readonly engine: PaneEngine;
  readonly clock: Clock;
  readonly delays?: LiveDelays;
}

/** A check that takes longer than this shows how far it is, in milliseconds. */
const PROGRESS_AFTER = 300;

/** Checking a workbook, and following its changes. No method rejects: trouble is shown. */
export class Checking {
  readonly store: Store<PaneState, PaneAction> = createStore(reduce, INITIAL_STATE);
  readonly host: PaneHost;
  readonly engine: PaneEngine;
  readonly clock: Clock;
  private current: Workbook | null = null;
  /** Whether rows or columns moved since: no address holds any more. */
  private moved = false;
  private readonly endings: (() => void)[];

  constructor({ host, engine, clock, delays = LIVE_DELAYS }: SessionParts) {
    this.host = host;
    this.engine = engine;
    this.clock = clock;
    const steps = {
      follow: (sheet: string, rows: { top: number; bottom: number }) =>
        this.isLive() ? this.follow({ sheet, ...rows }) : Promise.resolve(true),
      settle: async () => {
        if (this.isLive()) await this.settle();
      },
      restart: async () => {
        if (this.isLive()) await this.check();
      },
    };
    this.endings = [
      host.onChanged(({ moved }) => {
        if (moved) this.moved = true;
        this.store.dispatch({ type: 'workbook-changed' });
      }),
      watchChanges(host, steps, delays),
    ];
  }

  /** The workbook as the issues shown speak of it; null when no address of it holds any more. */
  get workbook(): Workbook | null {
    return this.moved ? null : this.current;
  }

  /** Reads and checks the whole workbook. */
  async check(): Promise<void> {
    this.store.dispatch({ type: 'check-started' });
    await this.guarded(async () => {
      this.moved = false;
      const workbook = await this.host.driver.read();
      this.current = workbook;
      const { settings, language } = this.host;
      const request = {
        workbook,
        language,
        asOf: this.clock.today(),
        bindings: settings.read('bindings'),
        ignored: rememberedIgnored(settings),
        options: settings.read('options'),
        roster: settings.read('roster'),
      };
      this.take(await this.engine.check(request, this.progress()), true);
    });
  }

  /** Checks unless the last check still holds, or is kept up with the workbook by following it. */
  async ensureChecked(): Promise<void> {
    const { phase, live, stale } = this.store.get();
    if (phase !== 'checked' || !this.workbook || (stale && !live)) await this.check();
  }

  /** Follows what we wrote ourselves, at once, whether or not the user wants changes followed. */
  async followEdits(edits: readonly Edit[]): Promise<void> {
    if (!this.isLive()) return this.check();
    for (const [sheet, span] of spansOf(edits)) {
      if (!(await this.follow({ sheet, ...span }))) return this.check();
    }
    await this.settle();
  }

  /** Takes an outcome over; null is one that a later call has overtaken. */
  take(outcome: CheckOutcome | null, whole: boolean): void {
    if (!outcome) return;
    if (outcome.status === 'refused') {
      const trouble = { code: 'refused-because', data: { reason: outcome.message } } as const;
      this.store.dispatch({ type: 'refused', trouble });
    } else if (whole) {
      this.store.dispatch({ type: 'checked', outcome, at: this.clock.time() });
    } else {
      this.store.dispatch({ type: 'followed', outcome });
    }
  }

  /** Says what was done. */
  notice(kind: Notice['kind'], code: PaneMessage, data: IssueData = {}, undo = false): void {
    this.store.dispatch({ type: 'noticed', notice: { kind, text: { code, data }, undo } });
  }

  /** Runs a step; what goes wrong is shown: in place of a running check, else as a notice. */
  async guarded(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      const trouble = troubleOf(error);
      if (this.store.get().phase === 'checking') this.store.dispatch({ type: 'failed', trouble });
      else this.store.dispatch({ type: 'noticed', notice: { kind: 'error', text: trouble, undo: false } });
    }
  }

  /** Follows changes from now on, or no longer; what changed meanwhile is checked first. */
  setLive(live: boolean): void {
    this.store.dispatch({ type: 'live-switched', live });
    if (live && this.store.get().stale) void this.check();
  }

  dispose(): void {
    for (const end of this.endings) end();
  }

  private isLive(): boolean {
    const { live, phase } = this.store.get();
    return live && phase === 'checked';
  }

  /** Judges changed rows alone. False when that is not enough. */
  private async follow(span: RowSpan): Promise<boolean> {
    const { workbook } = this;
    if (!workbook) return false;
    let followed = false;
    await this.guarded(async () => {
      const rows = await this.host.readRows(span.sheet, span.top, span.bottom);
      const outcome = await this.engine.touch({ ...span, rows });
      if (!outcome) return;
      this.current = replaceRows(workbook, span, rows);
      this.take(outcome, false);
      followed = true;
    });
    return followed;
  }

  private async settle(): Promise<void> {
    await this.guarded(async () => this.take(await this.engine.recheck(() => {}), true));
  }

  private progress(): (share: number) => void {
    const from = performance.now();
    return (share) => {
      if (performance.now() - from > PROGRESS_AFTER) this.store.dispatch({ type: 'progressed', share });
    };
  }
}
