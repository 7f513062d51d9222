import type { TextFix } from './proof-issue';

/** A fix of one stretch; line and place count from 0. */
export function fixAt(
  line: number,
  at: number,
  before: string,
  after: string,
  safety: TextFix['safety'] = 'safe',
): TextFix {
  return { safety, edits: [{ line: line + 1, column: at + 1, before, after }] };
}
