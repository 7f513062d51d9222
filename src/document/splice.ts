/** A stretch of a text, and what takes its place; end exclusive. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all splices made. Splices may touch, they must not overlap; those at one place keep their order. */
export function spliced(source: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  let result = '';
  for (const { start, end, text } of ordered) {
    if (start < at) throw new RangeError(`splices overlap at ${start}`);
    result += source.slice(at, start) + text;
    at = end;
  }
  return result + source.slice(at);
}
