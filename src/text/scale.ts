import { squeeze } from './normalize';

/**
 * Words of likelihood and consequence. The four published steps are 极小, 较小, 较大, 极大; where a unit writes only
 * 低, 中, 高, they count 1, 2, 3, so that 高 × 高 reaches the default threshold of level 1 (9) and 中 × 中 that of level 2 (4).
 */
const STEPS: readonly (readonly [RegExp, number])[] = [
  [/^(?:1|极[小低轻]|很[小低轻]|[小低轻]微?|轻微)$/u, 1],
  [/^(?:2|较[小低轻]|中等?|一般)$/u, 2],
  [/^(?:3|较[大高重]|[大高]|严重)$/u, 3],
  [/^(?:4|极[大高]|很[大高]|极(?:其|为)?严重|特别严重)$/u, 4],
];

/** The step (1…4) of a likelihood or a consequence, from a digit or a word. Null for anything else. */
export function parseScale(text: string): number | null {
  const word = squeeze(text);
  return STEPS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
