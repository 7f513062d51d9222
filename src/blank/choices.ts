import type { Field } from '../core/field';
import type { Roster } from '../ledger/roster';
import type { UnitSettings } from '../ledger/settings';
import { formatLevel, type RiskLevel } from '../text/level';

const LEVELS: readonly RiskLevel[] = [1, 2, 3];

/** What a column's cells are chosen from. */
export interface Choices {
  readonly values: readonly string[];
  /** Whether anything else is refused; a person who has just come must be enterable before the roster knows him. */
  readonly closed: boolean;
}

/**
 * The values a column offers: its closed vocabulary, the unit's words for levels, and what the roster names.
 * Null where anything may be written.
 */
export function choicesOf(
  { kind, categories }: Field,
  settings: UnitSettings,
  roster: Roster | null,
): Choices | null {
  if (categories) return { values: categories.map(([word]) => word), closed: true };
  if (kind === 'level') {
    const { notation, mapping } = settings.levels;
    return { values: LEVELS.map((level) => formatLevel(level, notation, mapping)), closed: true };
  }
  const named = roster === null ? [] : namesFor(kind, roster);
  return named.length > 0 ? { values: [...new Set(named)], closed: false } : null;
}

function namesFor(kind: Field['kind'], roster: Roster): readonly string[] {
  switch (kind) {
    case 'unit':
      return roster.units.map(({ name }) => name);
    case 'department':
      return roster.departments.map(({ name }) => name);
    case 'post':
      return roster.posts.map(({ name }) => name);
    case 'person':
      return roster.people.filter(({ inService }) => inService).map(({ name }) => name);
    case 'leader':
      return roster.portfolios.map(({ leader }) => leader);
    default:
      return [];
  }
}
