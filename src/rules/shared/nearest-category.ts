import type { BoundCell } from '../../core/table';
import { similarity } from '../../text/similarity';

/** Less likeness than this is chance. */
const NEAR = 0.3;

/** The value of the cell's closed list whose words come nearest to what stands there; null where none comes near. */
export function nearestCategory({ field, text }: BoundCell): string | null {
  let best: { readonly name: string; readonly score: number } | null = null;
  for (const [name, ...others] of field.categories ?? []) {
    const score = Math.max(...[name, ...others].map((spelling) => similarity(spelling, text, 1)));
    if (score >= NEAR && score > (best?.score ?? 0)) best = { name, score };
  }
  return best?.name ?? null;
}
