const FULL_WIDTH_PUNCTUATION = /[“”‘’—…·]/;

/** Width of a text in full-width characters: Chinese characters and marks count one, Latin letters and digits a half. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isHalfWidth(character) ? 0.5 : 1;
  return width;
}

function isHalfWidth(character: string): boolean {
  return (character.codePointAt(0) ?? 0) < 0x2e80 && !FULL_WIDTH_PUNCTUATION.test(character);
}
