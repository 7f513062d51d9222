import fc from 'fast-check';
import { addDays } from '../../src/text/calendar';

/** ISO days from 1900 to 2099. */
export const isoDays = fc.integer({ min: 0, max: 73_048 }).map((days) => addDays('1900-01-01', days));

/** Any text: whole Unicode, and texts made of the given characters, which come closer to what a parser reads. */
export function textsLike(characters: string): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...characters), maxLength: 14 }),
  );
}
