const WIDE = 12;
const NARROW = 7;
const MOST_CHARACTERS = 16;

/** About how wide a text is in a chart, in pixels of its 12-pixel font: Chinese characters are square. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e80' ? WIDE : NARROW), 0);
}

/** A name that fits beside a chart. */
export function shortName(name: string): string {
  const characters = [...name];
  return characters.length <= MOST_CHARACTERS
    ? name
    : `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…`;
}
