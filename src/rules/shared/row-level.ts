import { type Row, textOf } from '../../core/table';
import type { LedgerEnvironment } from '../../ledger/environment';
import { type ParsedLevel, parseLevel, type RiskLevel } from '../../text/level';

/** The level a row was given, with the notation it is written in; null where it is blank or no single level. */
export function parsedLevelOf(row: Row, environment: LedgerEnvironment): ParsedLevel | null {
  return parseLevel(textOf(row, 'riskLevel'), environment.settings.levels.mapping);
}

/** The level a row was given, 1 the highest; null where it is blank or no single level. */
export function levelOf(row: Row, environment: LedgerEnvironment): RiskLevel | null {
  return parsedLevelOf(row, environment)?.level ?? null;
}
