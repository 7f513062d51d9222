/**
 * Pairs rows with columns so that the sum of the weights is the greatest possible (Hungarian method, O(n²·m)).
 * A pair is only made where its weight is above zero.
 * @param weights one array per row, all of one length; weights below zero count as zero
 * @returns for every row the index of its column, or null
 */
export function maximumAssignment(weights: readonly (readonly number[])[]): (number | null)[] {
  const clear = undisputed(weights);
  if (clear) return clear;
  // Most columns suit few fields: what can be paired with nothing is left out before the work begins.
  const rows = weights.flatMap((row, index) => (row.some((weight) => weight > 0) ? [index] : []));
  const columns = (weights[0] ?? []).flatMap((_, column) =>
    rows.some((row) => at(weights[row], column) > 0) ? [column] : [],
  );
  const result = weights.map((): number | null => null);
  const pairs = assign(rows.map((row) => columns.map((column) => at(weights[row], column))));
  for (const [index, pair] of pairs.entries()) {
    const row = rows[index];
    if (row !== undefined && pair !== null) result[row] = columns[pair] ?? null;
  }
  return result;
}

/** Weights closer to each other than this may be equal but for rounding. */
const CLEARLY_MORE = 1e-9;

/** Each row with the best of its columns; null where another is as good, or two rows want the same. */
function undisputed(weights: readonly (readonly number[])[]): (number | null)[] | null {
  const taken = new Set<number>();
  const pairs: (number | null)[] = [];
  for (const row of weights) {
    let [best, second, column] = [0, 0, -1];
    for (let index = 0; index < row.length; index += 1) {
      const weight = at(row, index);
      if (weight > best) {
        second = best;
        best = weight;
        column = index;
      } else if (weight > second) second = weight;
    }
    if (column >= 0 && (best - second < CLEARLY_MORE || taken.has(column))) return null;
    if (column >= 0) taken.add(column);
    pairs.push(column < 0 ? null : column);
  }
  return pairs;
}

function assign(weights: readonly (readonly number[])[]): (number | null)[] {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return weights.map(() => null);
  if (rows > columns) return transposed(weights, rows, columns);
  const pairs = minimumCostPairs(rows, columns, (row, column) => -Math.max(0, at(weights[row], column)));
  return pairs.map((column, row) => (at(weights[row], column) > 0 ? column : null));
}

function transposed(
  weights: readonly (readonly number[])[],
  rows: number,
  columns: number,
): (number | null)[] {
  const turned = Array.from({ length: columns }, (_, column) => weights.map((row) => at(row, column)));
  const result = new Array<number | null>(rows).fill(null);
  for (const [column, row] of assign(turned).entries()) if (row !== null) result[row] = column;
  return result;
}

/** Shortest augmenting paths with potentials; index 0 stands for "no row" and "no column". Needs rows ≤ columns. */
function minimumCostPairs(
  rows: number,
  columns: number,
  cost: (row: number, column: number) => number,
): number[] {
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    const cheapest = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const previous = new Int32Array(columns + 1);
    const used = new Uint8Array(columns + 1);
    let column = 0;
    rowOf[0] = row;
    do {
      used[column] = 1;
      const from = at(rowOf, column);
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= columns; other += 1) {
        if (at(used, other)) continue;
        const reduced = cost(from - 1, other - 1) - at(rowPotential, from) - at(columnPotential, other);
        if (reduced < at(cheapest, other)) {
          cheapest[other] = reduced;
          previous[other] = column;
        }
        if (at(cheapest, other) < step) {
          step = at(cheapest, other);
          next = other;
        }
      }
      for (let other = 0; other <= columns; other += 1) {
        if (at(used, other)) {
          rowPotential[at(rowOf, other)] = at(rowPotential, at(rowOf, other)) + step;
          columnPotential[other] = at(columnPotential, other) - step;
        } else {
          cheapest[other] = at(cheapest, other) - step;
        }
      }
      column = next;
    } while (at(rowOf, column) !== 0);
    while (column !== 0) {
      const before = at(previous, column);
      rowOf[column] = at(rowOf, before);
      column = before;
    }
  }
  const result = new Array<number>(rows).fill(0);
  for (let column = 1; column <= columns; column += 1) {
    if (at(rowOf, column) > 0) result[at(rowOf, column) - 1] = column - 1;
  }
  return result;
}

function at(values: ArrayLike<number> | undefined, index: number): number {
  return values?.[index] ?? 0;
}
