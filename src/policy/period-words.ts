import type { ObligationPeriod } from '../ledger/obligation';

/** A period that a clause names. */
export interface PeriodWord {
  readonly period: ObligationPeriod;
  readonly at: number;
  readonly word: string;
  /** 每季度 says by itself that something recurs; 年内 needs a number; 2023年 needs one that is demanded. */
  readonly force: 'recurs' | 'span' | 'dated';
}

const EVERY = '每(?:一)?(?:个)?';
const WORDS: readonly (readonly [
  period: ObligationPeriod | null,
  force: PeriodWord['force'],
  pattern: string,
])[] = [
  // Rhythms that the ledgers cannot be judged by; found first, so that their parts are not taken for others.
  [
    null,
    'recurs',
    '每[两二三四五六2-9](?:个)?(?:年|周|星期|天|日)|每[隔]?半个?月|每(?:个)?(?:工作日|日|天)|任期内|每届',
  ],
  ['quarter', 'recurs', '每[三3]个月'],
  ['half-year', 'recurs', '每[六6]个月'],
  ['two-months', 'recurs', '每[两二2]个?月|隔月|逢[单双]月|每(?:逢)?[单双]月'],
  [
    'half-year',
    'recurs',
    `${EVERY}半年度?|(?<![一二三四五六七八九十\\d])半年(?=[不至最]|[一二两1-9])|上(?:半年)?(?:、|和)?下半年各?|[/／]半年`,
  ],
  ['quarter', 'recurs', `${EVERY}季度?|按季度?|逐季度?|季度内|一季度?(?=[一二两三1-9]次)|[/／]季度?`],
  ['month', 'recurs', `${EVERY}月度?|按月|逐月|当月|月均|一个?月(?=[一二两三1-9]次)|[/／]月`],
  ['week', 'recurs', `${EVERY}(?:周|星期)|按周|逐周|一周(?=[一二两三1-9]次)|[/／]周`],
  ['year', 'recurs', `${EVERY}(?:年度?)|一年(?=[内中]?[一二两三四五六七八九十\\d不至最])|年均|逐年|[/／]年`],
  ['year', 'span', '全年度?|(?:本|全|当)?年度?内|年内|本年度?|当年|今年(?!以来)'],
  ['year', 'dated', '(?<!\\d)20\\d{2}年度?(?!\\s*\\d{1,2}月|以?来)'],
];
const PATTERN = new RegExp(WORDS.map(([, , pattern]) => `(${pattern})`).join('|'), 'g');

/** The periods that a clause names, in order, and the words for rhythms that no ledger is judged by (每两年, 每日). */
export function periodWords(text: string): { readonly words: PeriodWord[]; readonly unsupported: string[] } {
  const words: PeriodWord[] = [];
  const unsupported: string[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const index = match.slice(1).findIndex((group) => group !== undefined);
    const [period, force] = WORDS[index] ?? [null, 'span'];
    if (period === null || period === undefined) unsupported.push(match[0]);
    else words.push({ period, at: match.index, word: match[0], force });
  }
  return { words, unsupported };
}
