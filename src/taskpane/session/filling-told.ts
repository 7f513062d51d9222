import type { Language } from '../../core/language';
import { type PaneMessage, say } from '../messages/say';

/** What became of what was ticked, in numbers. */
export interface FilledCounts {
  readonly cells: number;
  readonly rows: number;
  readonly merges: number;
  readonly refused: number;
  /** Questions whose cells were left alone, because nobody answered them. */
  readonly unanswered: number;
}

/** What was filled, what was not, and what was left alone, in one sentence. */
export function filledText(language: Language, counts: FilledCounts): string {
  const told = (code: PaneMessage, count: number): string[] =>
    count > 0 ? [say(language, code, { count })] : [];
  const done = [
    ...told('filled-cells', counts.cells),
    ...told('filled-merges', counts.merges),
    ...told('filled-rows', counts.rows),
  ];
  const made = done.length > 0 ? say(language, 'filled-made', { done }) : say(language, 'filled-none');
  return [
    made,
    ...told('filled-refused', counts.refused),
    ...told('filled-unanswered', counts.unanswered),
  ].join(language === 'en' ? '; ' : '；');
}
