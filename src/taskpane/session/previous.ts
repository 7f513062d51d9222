import type { PaneText } from '../messages/say';
import { createStore, type Store } from '../state/store';
import type { Checking } from './checking';
import { type HandedFile, submittedFile } from './handed-file';
import type { PreviousFiles } from './previous-engine';
import { troubleOf } from './trouble';

/** What the views show of the period before. */
export interface PreviousState {
  /** The file that the workbook is held against; null for none. */
  readonly file: { readonly name: string; readonly tables: number } | null;
  readonly busy: boolean;
  readonly trouble: PaneText | null;
}

/** Part of the state that changes. */
type PreviousAction = Partial<PreviousState>;

/**
 * The file of the period before. It is held as long as the pane is open and kept nowhere: the workbook that is handed on
 * would carry last period's content with it. No method rejects: trouble is shown.
 */
export class PreviousPeriod {
  readonly store: Store<PreviousState, PreviousAction>;
  /** Counts choices: of two files that are read at once the later holds. */
  private turn = 0;

  constructor(
    private readonly checking: Checking,
    private readonly files: PreviousFiles,
  ) {
    this.store = createStore<PreviousState, PreviousAction>((state, change) => ({ ...state, ...change }), {
      file: null,
      busy: false,
      trouble: null,
    });
  }

  /** Reads a file and holds the workbook against it. One that cannot be used changes nothing but the word on it. */
  async choose(handed: HandedFile): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    const { host, engine } = this.checking;
    this.store.dispatch({ busy: true, trouble: null });
    try {
      const options = host.settings.read('options');
      const read = await this.files.readPrevious(await submittedFile(handed), options, host.language);
      if (turn !== this.turn) return;
      const name = handed.path;
      if (read.status === 'fault') {
        this.store.dispatch({ trouble: { code: 'previous-faulty', data: { reason: read.reason } } });
      } else if (read.content.tables === 0) {
        this.store.dispatch({ trouble: { code: 'previous-none', data: { name } } });
      } else {
        await engine.takePrevious(read.content.workbook);
        this.store.dispatch({ file: { name, tables: read.content.tables } });
        await this.apply();
      }
    } catch (error) {
      this.store.dispatch({ trouble: troubleOf(error) });
    } finally {
      if (turn === this.turn) this.store.dispatch({ busy: false });
    }
  }

  /** Holds the workbook against nothing any more. */
  async remove(): Promise<void> {
    this.turn += 1;
    this.store.dispatch({ file: null, busy: false, trouble: null });
    await this.checking.guarded(async () => {
      await this.checking.engine.takePrevious(null);
      await this.apply();
    });
  }

  /** What is shown follows at once; a workbook that was not checked yet is not checked for this. */
  private async apply(): Promise<void> {
    if (this.checking.store.get().phase !== 'new') await this.checking.check();
  }
}
