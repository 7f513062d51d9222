import type { Table } from '../core/table';
import { type StatedPeriod, statedPeriod } from './stated-period';

/** The period that a table states: in its period line, else its title, else its sheet's name; null where none does. */
export function periodOf({ head, title, sheet }: Table): StatedPeriod | null {
  const line = head.find(({ name, value }) => name === 'period' && value !== '')?.value ?? '';
  return statedPeriod(line) ?? statedPeriod(title) ?? statedPeriod(sheet);
}

const QUARTERS = '一二三四';

/** Whether a period comes right after another of the same kind in the same year: February after January. */
export function follows(later: StatedPeriod, earlier: StatedPeriod): boolean {
  const [from, to] = [placeInYear(earlier), placeInYear(later)];
  return later.year === earlier.year && from.kind === to.kind && to.number === from.number + 1;
}

function placeInYear({ part }: StatedPeriod): { readonly kind: string; readonly number: number } {
  if (part.endsWith('半年')) return { kind: 'half', number: part.startsWith('上') ? 1 : 2 };
  if (part.endsWith('季度')) return { kind: 'quarter', number: QUARTERS.indexOf(part.charAt(1)) };
  if (part.includes('—')) return { kind: 'months', number: 0 };
  return { kind: part === '' ? 'year' : 'month', number: Number.parseInt(part, 10) };
}
