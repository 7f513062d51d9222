const MOST_LETTERS = 31;

/** A name that Excel accepts for a sheet and that no sheet has yet: `简报`, else `简报 (2)`. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const name = wanted.replace(/[\\/*?:[\]]/g, ' ').replace(/^[\s']+|[\s']+$/g, '') || 'Sheet';
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const candidate = name.slice(0, MOST_LETTERS - ending.length) + ending;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}
