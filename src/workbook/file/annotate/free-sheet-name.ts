/** The longest name a sheet may have. */
const LONGEST = 31;

/** The wanted name, or with a number behind it where a sheet has that name in any case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean = wanted.replace(/[\\/?*:[\]]/g, ' ').slice(0, LONGEST);
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `（${number}）`;
    const name = clean.slice(0, LONGEST - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
