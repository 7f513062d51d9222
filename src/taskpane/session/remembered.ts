import type { RuleSettings } from '../../core/severity-config';
import type { Suppression } from '../../core/suppressions';
import type { PaneHost } from './host';

/** The issues that the user ignored. Entries that are no such thing (the file went through other hands) are passed over. */
export function rememberedIgnored(settings: PaneHost['settings']): Suppression[] {
  const kept = settings.read('ignored');
  return Array.isArray(kept) ? kept.filter(isSuppression) : [];
}

/** Which rules the user switched off or weighs otherwise. */
export function rememberedRules(settings: PaneHost['settings']): RuleSettings {
  const options = settings.read('options');
  const kept = isRecord(options) ? options.rules : undefined;
  if (!isRecord(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([id, setting]) => {
      const severity = isRecord(setting) ? setting.severity : undefined;
      return isSeverity(severity) ? [[id, { severity }]] : [];
    }),
  );
}

function isSuppression(entry: unknown): entry is Suppression {
  if (!isRecord(entry)) return false;
  const { rule, ledger, key, field, reason, until } = entry;
  return (
    typeof rule === 'string' && typeof reason === 'string' && [ledger, key, field, until].every(isTextOrNull)
  );
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function isSeverity(value: unknown): value is 'error' | 'warning' | 'info' | 'off' {
  return value === 'error' || value === 'warning' || value === 'info' || value === 'off';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
