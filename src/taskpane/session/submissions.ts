import type { Workbook } from '../../core/workbook';
import { createStore, type Store } from '../state/store';
import type { Checking } from './checking';
import { type HandedFile, submittedFile } from './handed-file';
import type { SubmissionsEngine } from './submissions-engine';
import { INITIAL_ROUND, type RoundAction, type RoundState, reduceRound } from './submissions-state';
import { troubleOf } from './trouble';

/** What counts as a workbook. Old formats are taken in too, so that they are named instead of passed over. */
const WORKBOOK = /\.(xlsx|xlsm|xls|et|ett|xlsb|ods)$/i;

/** Lock files that Excel, WPS and LibreOffice leave beside an open workbook. */
const LOCK_FILE = /(^|\/)(~\$|\.)[^/]*$/;

/** Checking the workbooks that subordinate units sent. No method rejects: trouble is shown. */
export class Submissions {
  readonly store: Store<RoundState, RoundAction> = createStore(reduceRound, INITIAL_ROUND);
  /** Counts rounds: one that was stopped must not go on behind the next. */
  private turn = 0;

  constructor(
    private readonly checking: Checking,
    private readonly engine: SubmissionsEngine,
  ) {}

  /** Reads and checks files, one after another. What one of them holds never stops the rest. */
  async check(handed: readonly HandedFile[]): Promise<void> {
    const named = handed.filter(({ path }) => !LOCK_FILE.test(path));
    const files = named
      .filter(({ path }) => WORKBOOK.test(path))
      .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const skipped = named.filter(({ path }) => !WORKBOOK.test(path)).map(({ path }) => path);
    this.turn += 1;
    const { turn } = this;
    if (files.length === 0) {
      this.store.dispatch({ type: 'stopped', trouble: { code: 'submissions-none' } });
      return;
    }
    this.store.dispatch({ type: 'begun', total: files.length, skipped });
    try {
      await this.begin();
      for (const file of files) {
        if (turn !== this.turn) return;
        this.store.dispatch({ type: 'reading', path: file.path });
        await this.engine.addFile(await submittedFile(file));
        if (turn === this.turn) this.store.dispatch({ type: 'read' });
      }
      if (turn !== this.turn) return;
      this.store.dispatch({ type: 'judging' });
      const round = await this.engine.judgeRound();
      if (turn === this.turn) this.store.dispatch({ type: 'judged', round });
    } catch (error) {
      if (turn === this.turn) this.store.dispatch({ type: 'stopped', trouble: troubleOf(error) });
    }
  }

  /** Ends a round that is under way, or puts a finished one aside. */
  stop(): void {
    this.turn += 1;
    this.store.dispatch({ type: 'stopped', trouble: null });
  }

  /** Opens a copy of a file with its issues marked, for the unit to mend. */
  async openCopy(path: string): Promise<void> {
    const { checking, store } = this;
    store.dispatch({ type: 'marking', path });
    await checking.guarded(async () => {
      const copy = await this.engine.markedCopy(path);
      if (copy.status === 'fault') {
        checking.notice('warning', 'copy-not-made', { reason: copy.reason });
        return;
      }
      const { documents } = checking.host;
      try {
        await documents.openWorkbook(copy.bytes);
        checking.notice('success', copy.converted ? 'copy-converted' : 'copy-opened', { name: copy.name });
      } catch {
        // An Excel that opens no workbook from bytes still gets the file.
        const where = await documents.saveFile(copy.name, copy.bytes);
        checking.notice('success', where === 'saved' ? 'copy-saved' : 'copy-in-browser', { name: copy.name });
      }
    });
    store.dispatch({ type: 'marking', path: null });
  }

  private async begin(): Promise<void> {
    const { host, clock } = this.checking;
    await this.engine.beginRound({
      language: host.language,
      asOf: clock.today(),
      options: host.settings.read('options'),
      roster: host.settings.read('roster'),
      workbook: await this.workbook(),
    });
  }

  /** The workbook beside the pane; to read it anew would take the ground from under the issues that are shown. */
  private async workbook(): Promise<Workbook | null> {
    if (this.checking.store.get().phase !== 'new') return this.checking.workbook;
    return this.checking.host.driver.read().catch(() => null);
  }
}
