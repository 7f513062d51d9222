import { type StatusGroup, statusGroup } from '../../ledger/status';
import type { DeclaredNumber } from './declared-numbers';

/** What a line says of the state of the problems. */
export interface StatedStatuses {
  /** The number of all problems, where the line gives it. */
  readonly total: number | null;
  readonly counts: ReadonlyMap<StatusGroup, number>;
  /** The rate of completion in percent, as written. */
  readonly rate: number | null;
  /** The numbers that say the total, the finished ones and the rate; absent where none or several do. */
  readonly numbers: {
    readonly total?: DeclaredNumber;
    readonly done?: DeclaredNumber;
    readonly rate?: DeclaredNumber;
  };
  /** Whether the line holds numbers of the kind that could be a state under another name. */
  readonly hasOthers: boolean;
  /** Whether the line speaks of states at all. */
  readonly isStatement: boolean;
}

const TOTAL_LABEL = /(?:问题|整改事项|整改任务|事项)$/;
const RATE_LABEL = /(?:完成|整改|办结|销号|到位)率$/;

/**
 * Sorts the numbers of a line into total, states and rate. Numbers in brackets of 其中 below a state (未完成10个，其中
 * 整改中8个) are parts of that state and are left out.
 */
export function statedStatuses(numbers: readonly DeclaredNumber[]): StatedStatuses {
  const counts = new Map<StatusGroup, number>();
  const done: DeclaredNumber[] = [];
  let total: DeclaredNumber | null = null;
  let rate: DeclaredNumber | null = null;
  let hasOthers = false;
  let nestedIn: number | null = null;
  for (const number of numbers) {
    if (number.opensParts && counts.size > 0) nestedIn = number.sentence;
    if (nestedIn === number.sentence && number.unit !== '%') continue;
    const group = statusGroup(number.label.replace(/(?:的?(?:问题|事项|任务|整改事项))$/, ''));
    if (RATE_LABEL.test(number.label)) rate ??= number.unit === '%' ? number : null;
    else if (group !== null && number.unit !== '%') {
      counts.set(group, (counts.get(group) ?? 0) + number.value);
      if (group === 'done') done.push(number);
    } else if (TOTAL_LABEL.test(number.label) || (number.label === '' && number.total)) total ??= number;
    else if (number.unit !== '%') hasOthers = true;
  }
  const [onlyDone, ...moreDone] = done;
  return {
    total: total?.value ?? null,
    counts,
    rate: rate?.value ?? null,
    numbers: {
      ...(total && { total }),
      ...(onlyDone && moreDone.length === 0 && { done: onlyDone }),
      ...(rate && { rate }),
    },
    hasOthers,
    isStatement: counts.size > 0 || rate !== null,
  };
}
