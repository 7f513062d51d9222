import { type FigureDefinition, measured } from '../figure-definition';

/** Numbers that belong to the wording of a policy. No ledger holds them, so they are never counted, and say so when traced. */
const PHRASES: readonly (readonly [id: string, words: string, value: number])[] = [
  ['policy.eight-requirements', '从严治党“八项要求”', 8],
  ['policy.five-musts', '“五个必须”', 5],
  ['policy.five-nevers', '“五个决不允许”', 5],
  ['policy.eight-rules', '中央八项规定', 8],
  ['policy.region-rules', '自治区贯彻中央八项规定的28条', 28],
  ['policy.city-rules', '市委贯彻中央八项规定的26项', 26],
  ['policy.seven-accounts', '廉政“七笔账”', 7],
  ['policy.four-forms', '监督执纪“四种形态”', 4],
];

export const fixedPhrases: readonly FigureDefinition[] = [
  ...PHRASES.map(([id, words, value]) =>
    measured(id, `${words}：政策的固定表述，不取自台账`, { kind: 'fixed', value }),
  ),
  measured('policy.party-years', '建党周年数：报告年度减去1921', { kind: 'years-since', year: 1921 }, [], {
    unit: '周年',
  }),
];
