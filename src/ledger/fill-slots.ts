import type { HeadSlot } from '../core/table';

/** A head entry's room with what is to stand in it. */
export interface FilledSlot {
  readonly slot: HeadSlot;
  readonly text: string;
}

/** What a cell holds once the slots in it are filled: from the last to the first, so that their places hold. */
export function fillSlots(before: string | null, filled: readonly FilledSlot[]): string {
  return filled
    .toSorted((a, b) => b.slot.start - a.slot.start)
    .reduce((text, each) => {
      const rest = text.slice(each.slot.end);
      return `${text.slice(0, each.slot.start)}${each.text}${rest === '' ? '' : `　${rest}`}`;
    }, before ?? '');
}
