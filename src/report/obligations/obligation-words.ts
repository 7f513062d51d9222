import { type Obligation, PERIOD_WORDS } from '../../ledger/obligation';
import type { ObligationState, SlotProgress } from '../../ledger/obligation-progress';
import type { ObligationStanding, Standing } from './obligation-standing';

const STANDINGS: Readonly<Record<Standing, string>> = {
  done: '已达到',
  due: '正在进行',
  'at-risk': '即将到期',
  missed: '有缺',
  exceeded: '超过上限',
  'not-begun': '未到期',
  unknown: '没有台账',
};

/** 每季度不少于1次, 每月1—2次, 每年不超过3次. */
export function promiseWords({ period, min, max, unit }: Obligation): string {
  const each = PERIOD_WORDS[period];
  if (max === null) return `${each}不少于${min}${unit}`;
  if (min === 0) return `${each}不超过${max}${unit}`;
  return min === max ? `${each}${min}${unit}` : `${each}${min}—${max}${unit}`;
}

/** How an obligation stands, in a word or two. */
export function standingWords(standing: Standing): string {
  return STANDINGS[standing];
}

/** What is wanting: 第二季度、第三季度缺2次；第四季度尚缺1次，还剩12天. Empty where nothing is. */
export function missingWords({ obligation, progress }: ObligationStanding): string {
  const { unit } = obligation;
  return progress
    .flatMap(({ owner, slots }) => {
      const inState = (state: ObligationState): SlotProgress[] =>
        slots.filter((slot) => slot.state === state);
      const missed = inState('missed');
      const lacking = missed.reduce((sum, { missing }) => sum + missing, 0);
      const names = missed.map(({ slot }) => slot.name).join('、');
      return [
        ...(lacking > 0 ? [`${owner}${names}缺${lacking}${unit}`] : []),
        ...inState('at-risk').map(
          ({ slot, missing, daysLeft }) => `${owner}${slot.name}尚缺${missing}${unit}，还剩${daysLeft}天`,
        ),
        ...inState('exceeded').map(({ slot, count }) => `${owner}${slot.name}已有${count}${unit}`),
      ];
    })
    .join('；');
}
