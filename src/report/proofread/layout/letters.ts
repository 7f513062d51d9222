import type { TextFormat } from '../../../document/layout/document-layout';
import { sizeName } from '../../../text/letter-size';
import type { LetterProfile } from '../../official-layout';

/**
 * How Chinese text is set where it is not set as the profile says: `宋体四号`; null where most of it is, or where there is
 * no Chinese text to judge.
 */
export function offLetters(pieces: readonly TextFormat[], wanted: LetterProfile): string | null {
  const characters = new Map<string, number>();
  let proper = 0;
  let all = 0;
  for (const piece of pieces) {
    const count = piece.text.match(/\p{Script=Han}/gu)?.length ?? 0;
    all += count;
    if (isAsWanted(piece, wanted)) proper += count;
    else characters.set(letterName(piece), (characters.get(letterName(piece)) ?? 0) + count);
  }
  if (all === 0 || proper * 2 >= all) return null;
  return [...characters].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0])[0];
}

/** What a profile asks for, in words: `仿宋三号`. */
export function wantedLetters({ fonts, size }: LetterProfile): string {
  return `${fonts[0] ?? ''}${sizeName(size)}`;
}

/** The pieces of a text's first so many characters. */
export function firstPieces(pieces: readonly TextFormat[], length: number): TextFormat[] {
  let left = length;
  return pieces.flatMap((piece) => {
    const text = piece.text.slice(0, Math.max(0, left));
    left -= piece.text.length;
    return text === '' ? [] : [{ ...piece, text }];
  });
}

/** What Word sets text in that names no typeface. */
const UNNAMED = '宋体';

function isAsWanted({ font, size }: TextFormat, { fonts, size: wanted }: LetterProfile): boolean {
  const name = (font || UNNAMED).toLowerCase();
  return size === wanted && fonts.some((each) => name.includes(each.toLowerCase()));
}

function letterName({ font, size }: TextFormat): string {
  const name = font || UNNAMED;
  return `${name}${/\w$/.test(name) ? ' ' : ''}${sizeName(size)}`;
}
