import { PROTECTED_WORDS } from './protected-words';
import { textWidth } from './text-width';

/** No title is longer; the search for the best breaks would take too long, so longer ones are left to Word. */
const MOST_LINES = 5;

/** A way to break the title, with its demerits. */
interface Layout {
  readonly lines: readonly string[];
  readonly cost: number;
}

/** Marks that may not start a line, and one-character words that read badly there. */
const CLINGS_TO_THE_LEFT = /^[的地得等和与及、，。；：》”〉）]/;
const ENDS_OPEN = /[《“〈（关]$/;
const PROTECTED = new RegExp([...PROTECTED_WORDS].sort((a, b) => b.length - a.length).join('|'), 'g');

/**
 * Breaks a title into lines (GB/T 9704-2012 7.3.1): words kept whole, no more lines than needed, balanced, and rather a
 * trapezoid or rhombus than an hourglass.
 * @param max the most full-width characters on a line
 * @returns the lines; one line when the title fits, cannot be broken, or is no title (over five lines)
 */
export function splitTitle(title: string, max: number): readonly string[] {
  const width = textWidth(title);
  if (width <= max || width > max * MOST_LINES) return [title];
  return cheapest(titleWords(title), max)?.lines ?? [title];
}

/** The pieces between which a line may end. */
export function titleWords(title: string): readonly string[] {
  const words: string[] = [];
  for (const word of segments(title)) {
    const last = words.at(-1);
    if (last !== undefined && clings(last, word)) words[words.length - 1] = last + word;
    else words.push(word);
  }
  return words;
}

function clings(last: string, word: string): boolean {
  return (
    (word.length === 1 && CLINGS_TO_THE_LEFT.test(word)) || ENDS_OPEN.test(last) || /^[\d%]+$/.test(last)
  );
}

function segments(title: string): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const general = (text: string): string[] => [...segmenter.segment(text)].map((part) => part.segment);
  const words: string[] = [];
  let end = 0;
  for (const match of title.matchAll(PROTECTED)) {
    words.push(...general(title.slice(end, match.index)), match[0]);
    end = match.index + match[0].length;
  }
  return [...words, ...general(title.slice(end))];
}

function cheapest(words: readonly string[], max: number): Layout | undefined {
  const total = textWidth(words.join(''));
  const fewest = Math.ceil(total / max);
  let best: Layout | undefined;
  const place = (index: number, lines: readonly string[]): void => {
    const word = words[index];
    if (word === undefined) {
      const cost = costOf(lines, fewest);
      if (best === undefined || cost < best.cost) best = { lines, cost };
      return;
    }
    const current = lines.at(-1) ?? '';
    if (textWidth(current + word) <= max) place(index + 1, [...lines.slice(0, -1), current + word]);
    // A line shorter than a third of the width is never wanted: not looking keeps the search small.
    if (lines.length <= fewest && textWidth(current) >= max * 0.35 && textWidth(word) <= max) {
      place(index + 1, [...lines, word]);
    }
  };
  place(0, ['']);
  return best;
}

function costOf(lines: readonly string[], fewest: number): number {
  const widths = lines.map(textWidth);
  const widest = Math.max(...widths);
  const uneven = widths.reduce((sum, width) => sum + (widest - width) ** 2, 0);
  const lonelyEnd = (lines.at(-1) ?? '').length < 4 ? 100 : 0;
  return (lines.length - fewest) * 50 + uneven + lonelyEnd + (isHourglass(widths) ? 30 : 0);
}

/** True when a line is shorter than both its neighbours. */
function isHourglass(widths: readonly number[]): boolean {
  return widths.some((width, index) => width < (widths[index - 1] ?? 0) && width < (widths[index + 1] ?? 0));
}
