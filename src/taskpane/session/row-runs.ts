/** Runs of row numbers that follow each other, in order. */
export function rowRuns(rows: readonly number[]): [first: number, last: number][] {
  const runs: [first: number, last: number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
