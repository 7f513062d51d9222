import { UserError } from '../../core/errors';
import type { Language } from '../../core/language';
import type { Table } from '../../core/table';
import { type Config, configOf, DEFAULT_CONFIG } from '../../engine/config/parse-config';
import type { Knowledge } from '../../engine/knowledge';
import { buildRoster } from '../../ledger/build-roster';
import type { LedgerEnvironment } from '../../ledger/environment';
import type { Roster } from '../../ledger/roster';
import { joinRosters, keptRoster } from './settings-roster';

/** What the workbook keeps for the pane, as it was kept: a file comes from anywhere. */
export interface KeptSettings {
  /** What a `taizhang.yaml` would say, as plain data. */
  readonly options: unknown;
  readonly roster: unknown;
}

/** The config that the kept options come to. */
export interface HeldConfig {
  readonly config: Config;
  /** False when the options could not be used: the built-in ones hold instead. */
  readonly held: boolean;
}

/** The config of the kept options; unusable ones must not stop a check. */
export function heldConfig(options: unknown, known: Knowledge, language: Language): HeldConfig {
  const builtIn = { ...DEFAULT_CONFIG, knowledge: known };
  if (options === undefined || options === null) return { config: builtIn, held: true };
  try {
    return { config: configOf({ data: options, lineOf: () => 1 }, '', known, language), held: true };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { config: builtIn, held: false };
  }
}

/** The roster of the tables, and of the file that was kept where they leave something open. */
export function rosterOf(tables: readonly Table[], kept: unknown): Roster | null {
  const own = tables.some(({ ledger }) => ledger === 'roster') ? buildRoster(tables) : null;
  return joinRosters(own, keptRoster(kept)?.roster ?? null);
}

/** What rules know beside the tables, by the settings that are kept. */
export function keptEnvironment(
  asOf: string,
  { settings }: Config,
  tables: readonly Table[],
  kept: unknown,
): LedgerEnvironment {
  return { asOf, period: null, roster: rosterOf(tables, kept), settings };
}
