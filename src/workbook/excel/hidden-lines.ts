import { columnLetters } from '../../core/location';
import { spans } from './find-regions';

/** Probes in one round trip. */
const MOST_PROBES = 800;

/**
 * The hidden rows or columns between two ends, as spans. Excel tells of a range only "all hidden", "none" or "mixed":
 * mixed ranges are cut until they are not. A sheet without hidden lines costs one question.
 */
export async function hiddenLines(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  kind: 'rows' | 'columns',
  first: number,
  last: number,
): Promise<[number, number][]> {
  const hidden: [number, number][] = [];
  let asked: [number, number][] = [[first, last]];
  while (asked.length > 0) {
    const mixed: [number, number][] = [];
    for (let start = 0; start < asked.length; start += MOST_PROBES) {
      const group = asked.slice(start, start + MOST_PROBES);
      const answers = await probe(context, sheet, kind, group);
      group.forEach((span, index) => {
        if (answers[index] === true) hidden.push(span);
        else if (answers[index] === null && span[1] > span[0]) mixed.push(...spans(...span));
      });
    }
    asked = mixed;
  }
  return joined(hidden);
}

async function probe(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  kind: 'rows' | 'columns',
  group: readonly (readonly [number, number])[],
): Promise<(boolean | null)[]> {
  const property = kind === 'rows' ? 'rowHidden' : 'columnHidden';
  const name = (line: number): string => (kind === 'rows' ? String(line) : columnLetters(line));
  const ranges = group.map(([first, last]) => sheet.getRange(`${name(first)}:${name(last)}`));
  for (const range of ranges) range.load(property);
  await context.sync();
  const answers = ranges.map((range) => range[property]);
  for (const range of ranges) range.untrack();
  return answers;
}

function joined(found: readonly [number, number][]): [number, number][] {
  const result: [number, number][] = [];
  for (const [first, last] of [...found].sort((a, b) => a[0] - b[0])) {
    const before = result.at(-1);
    if (before && before[1] + 1 === first) before[1] = last;
    else result.push([first, last]);
  }
  return result;
}
