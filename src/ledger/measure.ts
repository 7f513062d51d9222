import type { LibraryEntry } from './library/library-entry';

/** When a measure works: before the power is used, while it is used, after it was used. */
export type MeasureStage = 'before' | 'during' | 'after';

/** A measure that can be checked: who does what, how often, and what is left to show for it. */
export interface Measure extends LibraryEntry {
  /** Kind of power, such as 采购招标. */
  readonly category: string;
  readonly stage: MeasureStage;
  /** The post or body that acts; never a person's name. */
  readonly owner: string;
  readonly frequency: string;
  readonly action: string;
  readonly evidence: string;
}

/** A measure as it is written into a cell. */
export function measureText({ owner, frequency, action, evidence }: Measure): string {
  return `${owner}${frequency}${action}，${evidence}。`;
}
