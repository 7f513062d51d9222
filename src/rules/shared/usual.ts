/** The most frequent value; of several, the preferred one if it is among them, else the one that came first. */
export function usual<T>(values: readonly T[], preferred?: T): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const found = [...counts].filter(([, count]) => count === most).map(([value]) => value);
  return preferred !== undefined && found.includes(preferred) ? preferred : found[0];
}
