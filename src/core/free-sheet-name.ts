/** The longest name that a sheet may have, in UTF-16 units. */
const LONGEST = 31;

/** A name that Excel accepts for a sheet and that no sheet has yet, in whatever case: `简报`, else `简报 (2)`. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be in a name
  const name = trimmed(wanted.replace(/[\\/*?:[\]\u0000-\u001f]/g, ' ')) || 'Sheet';
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const candidate = cut(name, LONGEST - ending.length) + ending;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

function trimmed(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, '');
}

/** No half of a character is left at the end, and nothing that a name may not end on. */
function cut(name: string, length: number): string {
  return trimmed(name.slice(0, length).replace(/[\ud800-\udbff]$/, ''));
}
