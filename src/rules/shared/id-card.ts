import type { CellValue } from '../../core/cell';
import { isValidDay } from '../../text/date';

/** What is wrong with an identity number, and how many characters it has. */
export interface IdCardFault {
  readonly kind: 'as-number' | 'length' | 'birthday' | 'check-digit';
  readonly length: number;
}

const MASKED = /[*＊×xX✱]{3,}/u;
const NOTHING = /^(?:无|[-—/]+)$/;

/** Weights of the first seventeen digits and the check digits of their sum modulo eleven (GB 11643, ISO 7064 MOD 11-2). */
const WEIGHTS: readonly number[] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** The fault of an identity number of the mainland as a cell holds it; null for a good, a masked or no number. */
export function idCardFault(value: CellValue, text: string): IdCardFault | null {
  const plain = text.normalize('NFKC').replaceAll(/[\s'’-]/g, '');
  const length = plain.length;
  if (NOTHING.test(text) || MASKED.test(text)) return null;
  if (typeof value === 'number' || /^\d(?:\.\d+)?E\+?\d+$/i.test(plain)) return { kind: 'as-number', length };
  if (!/^\d{17}[\dXx]$/.test(plain)) return { kind: 'length', length };
  const [year, month, day] = [plain.slice(6, 10), plain.slice(10, 12), plain.slice(12, 14)].map(Number);
  if (!isValidDay(year ?? 0, month ?? 0, day ?? 0) || (year ?? 0) < 1900) return { kind: 'birthday', length };
  const sum = WEIGHTS.reduce((all, weight, index) => all + weight * Number(plain[index]), 0);
  return CHECK_DIGITS[sum % 11] === plain.slice(-1).toUpperCase() ? null : { kind: 'check-digit', length };
}
