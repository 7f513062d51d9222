import { isRecord } from '../../core/is-record';
import type { Severity } from '../../core/issue';
import type { RuleChoice } from './settings-engine';

/** A config as plain data: what a `taizhang.yaml` would hold. It is looked at in full where it is used. */
export type PlainOptions = Readonly<Record<string, unknown>>;

/** The kept options as plain data; nothing where other hands left something else. */
export function optionsOf(kept: unknown): PlainOptions {
  return isRecord(kept) ? kept : {};
}

/** What the options say of a rule: a severity, `off`, or null where its own holds. */
export function severityOf(options: PlainOptions, { id, code }: RuleChoice): Severity | 'off' | null {
  const rules = optionsOf(options.rules);
  const { severity } = settingOf(rules[id] ?? rules[code]);
  return severity === 'error' || severity === 'warning' || severity === 'info' || severity === 'off'
    ? severity
    : null;
}

/** The options with another severity of a rule; what they say of it otherwise stays. */
export function withRule(
  options: PlainOptions,
  { id, code }: RuleChoice,
  severity: Severity | 'off' | null,
): PlainOptions {
  const { [id]: byId, [code]: byCode, ...others } = optionsOf(options.rules);
  const { severity: _before, ...kept } = settingOf(byId ?? byCode);
  const setting = severity === null ? kept : { ...kept, severity };
  const rules = Object.keys(setting).length === 0 ? others : { ...others, [id]: setting };
  const { rules: _rules, ...rest } = options;
  return Object.keys(rules).length === 0 ? rest : { ...rest, rules };
}

/** A part of the options that holds further keys. */
export function partOf(options: PlainOptions, key: string): PlainOptions {
  return optionsOf(options[key]);
}

/** `rule: off` is short for `rule: { severity: off }`. */
function settingOf(written: unknown): PlainOptions {
  return typeof written === 'string' ? { severity: written } : optionsOf(written);
}
