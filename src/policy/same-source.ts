import { similarity } from '../text/similarity';

/** A new version of a document may have 修订 in its name, and people shorten names. */
const ALIKE = 0.5;

/** Whether two names are those of one document. The documents of two years are two, however alike they are. */
export function isSameSource(a: string, b: string): boolean {
  const [one, other] = [yearsOf(a), yearsOf(b)];
  if (one !== '' && other !== '' && one !== other) return false;
  return a.includes(b) || b.includes(a) || similarity(bare(a), bare(b)) >= ALIKE;
}

function yearsOf(name: string): string {
  return [...name.matchAll(/(?<!\d)20\d{2}(?!\d)/g)].join('—');
}

function bare(name: string): string {
  return name.replace(/[《》\s]|(?<!\d)20\d{2}年?/g, '');
}
