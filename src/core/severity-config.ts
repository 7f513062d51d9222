import type { Severity } from './issue';

/** What a config says of one rule: a severity, `off`, or options with or without a severity. */
export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Settings by rule id or catalogue code; the id wins. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** The setting for a rule, looked up by id, then by code. */
export function settingOf(
  settings: RuleSettings,
  rule: { readonly id: string; readonly code: string },
): RuleSetting {
  return settings[rule.id] ?? settings[rule.code] ?? {};
}

/** The severity that holds: the config's, else the report's own, else the rule's. Null when switched off. */
export function effectiveSeverity(
  setting: RuleSetting,
  reported: Severity | undefined,
  declared: Severity,
): Severity | null {
  if (setting.severity === 'off') return null;
  return setting.severity ?? reported ?? declared;
}
