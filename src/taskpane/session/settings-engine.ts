import type { Severity } from '../../core/issue';
import type { Language } from '../../core/language';
import type { KeptRoster } from './settings-roster';

/** A rule that can be switched. */
export interface RuleChoice {
  readonly id: string;
  readonly code: string;
  /** What it looks at, in the reader's language. */
  readonly title: string;
  /** The severity unless the settings say otherwise. */
  readonly severity: Severity;
}

/** A file that was read for its content, with what is to be told of it, or why it could not be used, in the reader's language. */
export type Imported<T> =
  | { readonly status: 'read'; readonly content: T; readonly remarks?: readonly string[] }
  | { readonly status: 'fault'; readonly reason: string };

/** What settings are made of, away from the pane: it needs the rules, and readers of files. */
export interface SettingsEngine {
  /** All rules, the user's own of these options among them, in the order of their codes. */
  ruleChoices(options: unknown, language: Language): Promise<readonly RuleChoice[]>;
  /** The plain data of a `taizhang.yaml`. */
  readConfig(text: string, name: string, language: Language): Promise<Imported<unknown>>;
  /** The text of a `taizhang.yaml` with these options. */
  writeConfig(options: unknown): Promise<string>;
  /** @param day ISO day on which it is taken */
  readRoster(bytes: Uint8Array, name: string, day: string, language: Language): Promise<Imported<KeptRoster>>;
}
