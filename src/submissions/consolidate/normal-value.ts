import type { CellValue } from '../../core/cell';
import type { BoundCell, Table } from '../../core/table';
import { unitOfColumn } from '../../ledger/amount-column';
import { canonicalCategory } from '../../ledger/category';
import type { UnitSettings } from '../../ledger/settings';
import { parseAmount } from '../../text/amount';
import { parseCount } from '../../text/count';
import { isoDay, parseDate } from '../../text/date';
import { formatLevel, parseLevel } from '../../text/level';
import { normalizeText } from '../../text/normalize';

/** A value as the merged ledger writes it, and what the sender wrote where that is something else. */
export interface NormalValue {
  readonly value: CellValue;
  /** Null where the value stands as it was sent, blanks and the width of characters aside. */
  readonly original: string | null;
}

/** What a value is read by beside its cell. */
export interface NormalValueContext {
  readonly table: Table;
  readonly settings: UnitSettings;
}

/**
 * Writes a value the way all units' values are to be written: levels in the notation of the settings, categories by
 * their canonical word, days as ISO days, amounts in yuan, counts as numbers. What cannot be read stays as it was sent:
 * a text is never taken for the number 0 (rule U-09).
 */
export function normalValue(bound: BoundCell, context: NormalValueContext): NormalValue {
  const text = normalizeText(bound.text);
  if (text === '') return { value: null, original: null };
  const value = readAs(bound, text, context) ?? text;
  const changed = typeof value === 'number' ? String(value) !== text : value !== text;
  return { value, original: changed ? bound.text : null };
}

function readAs(bound: BoundCell, text: string, { table, settings }: NormalValueContext): CellValue {
  const { field, cell } = bound;
  if (field.categories) return canonicalCategory(field, text);
  switch (field.kind) {
    case 'level': {
      const level = parseLevel(text, settings.levels.mapping);
      return level && formatLevel(level.level, settings.levels.notation, settings.levels.mapping);
    }
    case 'date':
    case 'deadline': {
      const date = cell.date === undefined ? parseDate(text) : null;
      return date && date.notation !== 'serial' ? isoDay(date) : null;
    }
    case 'amount':
      return amountOf(text, unitOfColumn(table, field.name));
    case 'count':
      return parseCount(text)?.value ?? null;
    default:
      return null;
  }
}

/** Yuan; a number that names its own unit needs none from the header, and an approximation stays a text. */
function amountOf(text: string, unit: 1 | 10_000 | null): number | null {
  const amount = parseAmount(text);
  if (!amount || amount.notation === 'approximate') return null;
  const named = amount.notation === 'text-unit';
  return named ? amount.yuan : Math.round(amount.yuan * (unit ?? 1) * 100) / 100;
}
