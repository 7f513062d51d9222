import { isRecord } from '../../core/is-record';
import type { Suppression } from '../../core/suppressions';
import type { PaneHost } from './host';

/** The issues that the user ignored. Entries that are no such thing (the file went through other hands) are passed over. */
export function rememberedIgnored(settings: PaneHost['settings']): Suppression[] {
  const kept = settings.read('ignored');
  return Array.isArray(kept) ? kept.filter(isSuppression) : [];
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
