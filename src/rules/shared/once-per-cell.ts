import type { Location } from '../../core/location';

/**
 * A filter that lets each cell pass once. Rules that judge rows ask it before they report, because rows under a merge
 * share its cell and one cell is reported once.
 */
export function oncePerCell(): (at: Location) => boolean {
  const seen = new Set<string>();
  return ({ sheet, row, column }) => {
    const place = `${sheet}\n${row}\n${column}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  };
}
