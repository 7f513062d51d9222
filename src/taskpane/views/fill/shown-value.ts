import type { CellValue } from '../../../core/cell';
import { useSay } from '../../app/pane-context';

/** Whether a cell of that value holds nothing. */
export function isEmpty(value: CellValue): boolean {
  return value === null || value === '';
}

/** Writes a value out; nothing in words. */
export function useShownValue(): (value: CellValue) => string {
  const say = useSay();
  return (value) => (isEmpty(value) ? say('empty-cell') : String(value));
}
