import { isValidDay } from './calendar';

/** Kinds of numbers that identify a person and have no place in most ledgers (rule C-29). */
export type PersonalDataKind = 'id-card' | 'phone' | 'bank-card';

/** One such number; `value` is as written, a substring of the text. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly value: string;
}

const ID_CARD = /(?<![\dA-Za-z])[1-9]\d{5}((?:18|19|20)\d{2})(\d{2})(\d{2})\d{3}[\dXx](?![\dA-Za-z])/gu;
const BANK_CARD =
  /(?<![\dA-Za-z])(?:[3-6]\d{3}|9558)[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}(?:[ -]?\d{1,3})?(?![\dA-Za-z])/gu;
const PHONE = /(?<![\dA-Za-z])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\dA-Za-z])/gu;

/** All of them hold eleven digits in a row, parted by single marks at most: few texts need a closer look. */
const MANY_DIGITS = /[\d０-９](?:[ -]?[\d０-９]){10}/u;

/** Full-width digits and X half-width, one for one, so that positions stay those of the original. */
function halfWidth(text: string): string {
  return text.replace(/[０-９Ｘｘ]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/** The check of bank card numbers (ISO/IEC 7812 annex B). */
function passesLuhn(value: string): boolean {
  const digits = Array.from(value.replace(/\D/gu, ''), Number).reverse();
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

function accepted(kind: PersonalDataKind, match: RegExpExecArray): boolean {
  if (kind === 'id-card') return isValidDay(Number(match[1]), Number(match[2]), Number(match[3]));
  return kind === 'phone' || passesLuhn(match[0]);
}

/**
 * Identity card numbers (18 digits holding a real birthday; the check digit is not required, a mistyped number is
 * still personal), mobile numbers, and bank card numbers (16–19 digits that pass the Luhn check), in reading order.
 */
export function findPersonalData(text: string): PersonalData[] {
  if (!MANY_DIGITS.test(text)) return [];
  let rest = halfWidth(text);
  const found: { kind: PersonalDataKind; at: number; length: number }[] = [];
  for (const [kind, pattern] of [
    ['id-card', ID_CARD],
    ['bank-card', BANK_CARD],
    ['phone', PHONE],
  ] as const) {
    for (const match of rest.matchAll(pattern)) {
      if (!accepted(kind, match)) continue;
      const length = match[0].length;
      found.push({ kind, at: match.index, length });
      // A number told once must not be told again as part of another kind.
      rest = rest.slice(0, match.index) + '#'.repeat(length) + rest.slice(match.index + length);
    }
  }
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ kind, at, length }) => ({ kind, value: text.slice(at, at + length) }));
}

/** The number with all but its first three and last four digits starred; separators and a +86 stay. */
export function mask(kind: PersonalDataKind, value: string): string {
  const prefix = kind === 'phone' ? (/^\+?86[ -]?(?=1)/u.exec(halfWidth(value))?.[0].length ?? 0) : 0;
  const characters = Array.from(value);
  const digits = characters.flatMap((c, index) =>
    index >= prefix && /[\p{L}\p{N}]/u.test(c) ? [index] : [],
  );
  const hidden = new Set(digits.slice(3, -4));
  return characters.map((c, index) => (hidden.has(index) ? '*' : c)).join('');
}
