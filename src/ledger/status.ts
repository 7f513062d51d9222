import { type Row, textOf } from '../core/table';
import { STATUSES } from './definitions/vocabularies';

/** How far a matter has come, whatever word the unit uses for it (design decision 14). */
export type StatusGroup = 'done' | 'partly' | 'doing' | 'not-started';

/** The groups in the order of the vocabulary. */
const GROUPS: readonly StatusGroup[] = ['done', 'partly', 'doing', 'not-started'];

const BY_WORD: ReadonlyMap<string, StatusGroup> = new Map([
  ...GROUPS.flatMap((group, index) =>
    (STATUSES[index] ?? []).map((word) => [word as string, group] as const),
  ),
  // A column headed 是否完成 is answered, not filled with a status word.
  ...['是', '√', 'Y'].map((word) => [word, 'done'] as const),
  ...['否', '×', 'N'].map((word) => [word, 'not-started'] as const),
]);

/** Phrases built from the vocabulary's words, such as 已全部整改完毕; tried after the words themselves. */
const PATTERNS: readonly (readonly [RegExp, StatusGroup])[] = [
  [/^(?:尚|还|暂)?未/, 'not-started'],
  [/^(?:基本|部分|阶段性|大部分)/, 'partly'],
  [
    /^(?:已经?|均已|现已|全部)+(?:完成|办结|整改|销号|落实|办理)(?:整改|到位|完成|完毕|办结|销号|任务|并)*$/,
    'done',
  ],
  [/^(?:完成|办结|整改|办理|落实)(?:整改|销号|到位|完成|完毕|办结|任务|并)+$/, 'done'],
  [/^(?:正在|持续|加快|抓紧).+|^.+中$/, 'doing'],
];

/**
 * The group of a status text, or null for a blank or for words that say nothing of progress. Only the first clause
 * counts: 已完成，长期坚持 is done. A bare percentage is done at 100 %.
 */
export function statusGroup(text: string): StatusGroup | null {
  const compact = text.normalize('NFKC').replace(/\s/g, '');
  const whole = BY_WORD.get(compact);
  if (whole) return whole;
  const clause = compact.split(/[,，;；。(（、]/, 1)[0] ?? '';
  if (clause === '') return null;
  const word = BY_WORD.get(clause);
  if (word) return word;
  const percentage = /^(?:已?完成)?(\d+(?:\.\d+)?)%$/.exec(clause)?.[1];
  if (percentage !== undefined) return groupOfPercentage(Number(percentage));
  return PATTERNS.find(([pattern]) => pattern.test(clause))?.[1] ?? null;
}

/** The group of a row's status column; null where there is none or it says nothing. */
export function statusOf(row: Row): StatusGroup | null {
  return statusGroup(textOf(row, 'status'));
}

function groupOfPercentage(percentage: number): StatusGroup {
  if (percentage >= 100) return 'done';
  return percentage > 0 ? 'doing' : 'not-started';
}
