/** Scales the median deviation to the standard deviation of a normal distribution (Iglewicz and Hoaglin). */
const SCALE = 0.6745;

/**
 * Positions of the values that stand apart from the rest, by the modified z-score over the median deviation, which a
 * few wild values do not move.
 * @param limit score from which a value stands apart; 3.5 is usual
 * @param leastDeviation the median deviation is taken for no smaller: among equal values every other would stand apart
 */
export function outliers(values: readonly number[], limit: number, leastDeviation: number): number[] {
  const middle = median(values);
  const deviation = Math.max(leastDeviation, median(values.map((value) => Math.abs(value - middle))));
  return values.flatMap((value, index) =>
    (SCALE * Math.abs(value - middle)) / deviation > limit ? [index] : [],
  );
}

/** The middle value, between the two middle ones of an even number; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
