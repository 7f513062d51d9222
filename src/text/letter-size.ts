/** Chinese names of letter sizes, in points. */
const SIZES: ReadonlyMap<string, number> = new Map([
  ['初号', 42],
  ['小初', 36],
  ['一号', 26],
  ['小一', 24],
  ['二号', 22],
  ['小二', 18],
  ['三号', 16],
  ['小三', 15],
  ['四号', 14],
  ['小四', 12],
  ['五号', 10.5],
  ['小五', 9],
  ['六号', 7.5],
]);

/** Points of a size by its Chinese name (`三号`, also `小四号`); null for no such name. */
export function pointsOf(name: string): number | null {
  return SIZES.get(name) ?? SIZES.get(name.replace(/号$/u, '')) ?? null;
}

/** A size in points by its Chinese name where it has one, else `17磅`. */
export function sizeName(points: number): string {
  for (const [name, size] of SIZES) if (size === points) return name;
  return `${points}磅`;
}
