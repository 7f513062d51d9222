import type { Severity } from '../../core/issue';
import type { PaneText } from '../messages/say';
import { createStore, type Store } from '../state/store';
import type { Checking } from './checking';
import type { RuleChoice, SettingsEngine } from './settings-engine';
import { optionsOf, type PlainOptions, withRule } from './settings-options';
import type { KeptRoster } from './settings-roster';
import { keptRosterHead, type RosterHead } from './settings-roster-head';
import { troubleOf } from './trouble';

/** What the settings view shows. */
export interface SettingsState {
  readonly options: PlainOptions;
  readonly roster: RosterHead | null;
  /** Null before they were asked for. */
  readonly rules: readonly RuleChoice[] | null;
  readonly busy: boolean;
  readonly trouble: PaneText | null;
}

/** Part of the state that changes. */
type SettingsAction = Partial<SettingsState>;

/** The name under which the command line finds a config by itself. */
const CONFIG_NAME = 'taizhang.yaml';

/** What the workbook keeps of a unit's own ways: each change is kept and holds at once. No method rejects. */
export class Settings {
  readonly store: Store<SettingsState, SettingsAction>;

  constructor(
    private readonly checking: Checking,
    private readonly engine: SettingsEngine,
  ) {
    this.store = createStore<SettingsState, SettingsAction>((state, change) => ({ ...state, ...change }), {
      options: {},
      roster: null,
      rules: null,
      busy: false,
      trouble: null,
    });
  }

  /** Reads what is kept, and which rules there are. */
  async load(): Promise<void> {
    const { settings } = this.checking.host;
    const options = optionsOf(settings.read('options'));
    this.store.dispatch({ options, roster: keptRosterHead(settings.read('roster')) });
    await this.checking.guarded(async () => {
      const rules = await this.engine.ruleChoices(options, this.checking.host.language);
      this.store.dispatch({ rules });
    });
  }

  /** Sets one option; `undefined` brings the built-in value back. */
  async set(key: string, value: unknown): Promise<void> {
    const { [key]: _before, ...others } = this.store.get().options;
    await this.keep(value === undefined ? others : { ...others, [key]: value });
  }

  /** Weighs a rule otherwise, or switches it off; null brings its own severity back. */
  async setRule(rule: RuleChoice, severity: Severity | 'off' | null): Promise<void> {
    await this.keep(withRule(this.store.get().options, rule, severity));
  }

  /** Everything as it is built in. */
  async reset(): Promise<void> {
    await this.keep({});
  }

  /** Takes the options of a config file over, in place of those that are kept. */
  async importConfig(name: string, read: () => Promise<string>): Promise<void> {
    await this.working(async () => {
      const imported = await this.engine.readConfig(await read(), name, this.checking.host.language);
      if (imported.status === 'fault') return this.refuse('settings-file-faulty', imported.reason);
      await this.keep(optionsOf(imported.content));
      const { remarks = [] } = imported;
      if (remarks.length === 0) this.checking.notice('success', 'settings-imported', { name });
      else this.checking.notice('warning', 'settings-imported-but', { name, remarks: remarks.join(' ') });
    });
  }

  /** Hands the options out as a config file for the command line or another workbook. */
  async exportConfig(): Promise<void> {
    await this.working(async () => {
      const text = await this.engine.writeConfig(this.store.get().options);
      const where = await this.checking.host.documents.saveFile(CONFIG_NAME, new TextEncoder().encode(text));
      const said = where === 'saved' ? 'copy-saved' : 'copy-in-browser';
      this.checking.notice('success', said, { name: CONFIG_NAME });
    });
  }

  /** Takes the roster of a file over and keeps it in the workbook. */
  async importRoster(name: string, read: () => Promise<Uint8Array>): Promise<void> {
    const { host, clock } = this.checking;
    await this.working(async () => {
      const imported = await this.engine.readRoster(await read(), name, clock.today(), host.language);
      if (imported.status === 'fault') {
        return imported.reason === ''
          ? this.refuse('roster-not-found', name)
          : this.refuse('settings-file-faulty', imported.reason);
      }
      await this.keepRoster(imported.content);
      this.checking.notice('success', 'roster-imported', { name });
    });
  }

  /** Takes the kept roster out of the workbook. */
  async removeRoster(): Promise<void> {
    await this.working(() => this.keepRoster(null));
  }

  private async keepRoster(roster: KeptRoster | null): Promise<void> {
    await this.checking.host.settings.write('roster', roster);
    this.store.dispatch({ roster: keptRosterHead(roster) });
    await this.apply();
  }

  private async keep(options: PlainOptions): Promise<void> {
    this.store.dispatch({ options, trouble: null });
    await this.checking.guarded(async () => {
      await this.checking.host.settings.write('options', options);
      await this.apply();
    });
  }

  /** Issues that are shown follow at once; a workbook that was not checked yet is not checked for this. */
  private async apply(): Promise<void> {
    if (this.checking.store.get().phase !== 'new') await this.checking.check();
  }

  private refuse(code: 'settings-file-faulty' | 'roster-not-found', reason: string): void {
    this.store.dispatch({ trouble: { code, data: { reason } } });
  }

  private async working(step: () => Promise<void>): Promise<void> {
    this.store.dispatch({ busy: true, trouble: null });
    try {
      await step();
    } catch (error) {
      this.store.dispatch({ trouble: troubleOf(error) });
    } finally {
      this.store.dispatch({ busy: false });
    }
  }
}
