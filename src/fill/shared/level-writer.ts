import type { Table } from '../../core/table';
import type { UnitSettings } from '../../ledger/settings';
import {
  formatLevel,
  type LevelNotation,
  type ParsedLevel,
  parseLevel,
  type RiskLevel,
} from '../../text/level';

/** How a table writes its risk levels. */
export interface LevelWriter {
  readonly notation: LevelNotation;
  /** The word for a level, spelt as the column spells it most often. */
  write(level: RiskLevel): string;
}

/**
 * The notation most of a level column is written in; where two are as frequent, the unit's own if it is one of them,
 * else the one that comes first. A column without levels is written in the unit's notation.
 */
export function levelWriter(table: Table, fieldName: string, { levels }: UnitSettings): LevelWriter {
  const written = table.rows.flatMap((row) => {
    const cell = row.cells.get(fieldName);
    const parsed = cell && cell.merge === undefined ? parseLevel(cell.text, levels.mapping) : null;
    return cell && parsed ? [{ text: cell.text, ...parsed }] : [];
  });
  const notation =
    mostFrequent(
      written.map((each) => each.notation),
      levels.notation,
    ) ?? levels.notation;
  return {
    notation,
    write: (level) => {
      const spellings = written.filter((each) => each.notation === notation && each.level === level);
      const usual = formatLevel(level, notation, levels.mapping);
      return (
        mostFrequent(
          spellings.map(({ text }) => text),
          usual,
        ) ?? usual
      );
    },
  };
}

/**
 * Whether units agree on what the word means: red is the highest everywhere, the order of the other colours is not,
 * unless the unit has settled it.
 */
export function isUnambiguous({ notation, level }: ParsedLevel, { levels }: UnitSettings): boolean {
  return notation !== 'colour' || level === 1 || Object.keys(levels.mapping).length > 0;
}

function mostFrequent<T>(values: readonly T[], preferred: T): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  if (counts.get(preferred) === most) return preferred;
  return [...counts].find(([, count]) => count === most)?.[0];
}
