import { type Row, textOf } from '../../core/table';
import type { LedgerEnvironment } from '../../ledger/environment';
import { type LevelMapping, type ParsedLevel, parseLevel, type RiskLevel } from '../../text/level';
import { rememberedFor } from '../../text/remembered';
import { perText } from './per-text';

/** The level a row was given, with the notation it is written in; null where it is blank or no single level. */
export function parsedLevelOf(row: Row, environment: LedgerEnvironment): ParsedLevel | null {
  return levelsIn(environment.settings.levels.mapping)(textOf(row, 'riskLevel'));
}

/** A ledger writes its levels in a handful of ways, which a dozen rules ask for row by row. */
const levelsIn = rememberedFor((mapping: LevelMapping) => perText((text) => parseLevel(text, mapping)));

/** The level a row was given, 1 the highest; null where it is blank or no single level. */
export function levelOf(row: Row, environment: LedgerEnvironment): RiskLevel | null {
  return parsedLevelOf(row, environment)?.level ?? null;
}
