import { type Frequency, OBLIGATION_PERIODS, type ObligationPeriod } from '../ledger/obligation';
import { type Clause, clausesOf, withoutQuoted } from './clauses';
import { type CountWord, countWords } from './count-words';
import { dueDays } from './due-days';
import { type PeriodWord, periodWords } from './period-words';

/** A demand of so many in such a period, as a clause puts it. */
export interface FoundFrequency extends Frequency {
  readonly clause: string;
}

/** What was seen in a paragraph and could not be taken for an obligation. */
export interface FrequencyDoubt {
  readonly kind: 'two-periods' | 'unsupported-period';
  readonly clause: string;
  readonly words: readonly string[];
}

/** What a paragraph demands by number. */
export interface Frequencies {
  readonly found: readonly FoundFrequency[];
  readonly doubts: readonly FrequencyDoubt[];
}

/** Words of looking back, of conditions and of scoring: such numbers are no demands. */
const PAST =
  /了(?!解)|累计|以来|截[至止]|先后|去年|上年(?!度)|往年|过去|曾|其中|(?<!公)共(?=[\d一二三四五六七八九十]|召开|组织|开展|计|有|举办)|已(?:经|召开|开展|组织|完成)/;
const CONDITION = /(?:次|篇|份|场|天)(?:及?以上|以内)?(?:者|的)$|^(?:凡|如|若|对(?:一)?年内|连续)/;
const SCORING = /[扣加得减计]\s*\d+(?:\.\d+)?\s*分/;
const DEMAND = /不少于|不得少于|至少|最少|不低于|应当?(?!对)|须|必须|要/;
/** What a day alone must be for: 每月25日前报送. */
const ACTION = /报送|上报|报告|提交|汇报|召开|开展|组织|完成|公布|公示|通报|报备|更新|填报|自查|研究|检查/;
/** Words that carry no activity of their own: a clause of nothing else speaks of the clause before it. */
const FILLER =
  /每人|每名|人均|原则上|一般|确保|做到|力争|保证|应当?|须|必须|要|均|各|也|且|并|全部|以上|[\s□、]/g;

/**
 * The demands of a paragraph: a period and a number in one clause (每季度至少2次), or a period and a day (每月25日前报送).
 * @param report whether the document tells what was done: then only what is plainly demanded counts
 */
export function frequenciesIn(text: string, report: boolean): Frequencies {
  const found: FoundFrequency[] = [];
  const doubts: FrequencyDoubt[] = [];
  let before: Clause | null = null;
  let inherited: { period: PeriodWord; sentence: number } | null = null;
  for (const clause of clausesOf(text)) {
    const plain = withoutQuoted(clause.text);
    if (!SCORING.test(plain) && !CONDITION.test(plain) && !isPast(plain)) {
      const carried: PeriodWord | null = inherited?.sentence === clause.sentence ? inherited.period : null;
      const bare = isBare(plain) && before?.sentence === clause.sentence ? before : null;
      const whole = bare ? `${bare.text}，${clause.text}` : clause.text;
      const read = readClause(plain, whole, bare ? withoutQuoted(bare.text) : '', carried, report);
      found.push(...read.found);
      doubts.push(...read.doubts);
      if (read.period) inherited = { period: read.period, sentence: clause.sentence };
    }
    before = clause;
  }
  return { found, doubts };
}

function isPast(clause: string): boolean {
  return PAST.test(clause) && !/不少于|不得少于|至少|最少/.test(clause);
}

/** 全年不少于4次 says what is counted in the clause before. */
function isBare(clause: string): boolean {
  const counts = countWords(clause);
  if (counts.length === 0) return false;
  const words = [...counts.map(({ word }) => word), ...periodWords(clause).words.map(({ word }) => word)];
  const rest = words.reduce((left, word) => left.replace(word, ''), clause).replace(FILLER, '');
  return rest.length < 2;
}

interface ReadClause extends Frequencies {
  /** The period that the clauses after this one may go on with. */
  readonly period: PeriodWord | null;
}

function readClause(
  clause: string,
  shown: string,
  before: string,
  carried: PeriodWord | null,
  report: boolean,
): ReadClause {
  const { words, unsupported } = periodWords(clause);
  const counts = countWords(clause);
  const own = words.length > 0 ? words : counts.length > 0 ? periodWords(before).words : [];
  if (unsupported.length > 0 && own.length === 0) {
    return {
      found: [],
      doubts: [{ kind: 'unsupported-period', clause: shown, words: unsupported }],
      period: null,
    };
  }
  if (own.length === 0) {
    const demanded = counts.filter((count) => count.demanded && DEMAND.test(clause));
    const found = carried ? demanded.map((count) => frequency(count, carried.period, shown, clause)) : [];
    return { found, doubts: [], period: null };
  }
  if (counts.length === 0) return { ...dayOnly(clause, shown, own, report), period: own[0] ?? null };
  const groups = groupByCount(own, counts);
  const found: FoundFrequency[] = [];
  const doubts: FrequencyDoubt[] = [];
  for (const { count, periods } of groups) {
    const period = finest(periods);
    if (!period || !isDemand(period, count, clause, report)) continue;
    const others = periods.filter((each) => each.period !== period.period && each.period !== 'year');
    if (others.length > 0) {
      doubts.push({ kind: 'two-periods', clause: shown, words: periods.map(({ word }) => word) });
    }
    found.push(frequency(count, period.period, shown, before === '' ? clause : `${before}，${clause}`));
  }
  return { found, doubts, period: groups.at(-1)?.periods.at(-1) ?? null };
}

/** Each count with the periods named since the count before; those after the last count belong to it (2次/年). */
function groupByCount(
  words: readonly PeriodWord[],
  counts: readonly CountWord[],
): { count: CountWord; periods: readonly PeriodWord[] }[] {
  let from = -1;
  let last: readonly PeriodWord[] = [];
  return counts.map((count, index) => {
    const to = index === counts.length - 1 ? Number.POSITIVE_INFINITY : count.at + count.word.length;
    const own = words.filter(({ at }) => at > from && at < to);
    from = to;
    last = own.length > 0 ? own : last;
    return { count, periods: last };
  });
}

function finest(periods: readonly PeriodWord[]): PeriodWord | null {
  const rank = ({ period }: PeriodWord): number => OBLIGATION_PERIODS.indexOf(period);
  return [...periods].sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

function isDemand(period: PeriodWord, count: CountWord, clause: string, report: boolean): boolean {
  if (count.demanded) return true;
  if (report) return DEMAND.test(clause);
  return period.force !== 'dated';
}

function frequency(
  { min, max, unit }: CountWord,
  period: ObligationPeriod,
  clause: string,
  text: string,
): FoundFrequency {
  const days = dueDays(text, period);
  return { period: days?.period ?? period, min, max, unit, due: days?.due ?? [], clause };
}

/** 每季度末月25日前报送…: no number, but a day by which it must be done: once. */
function dayOnly(clause: string, shown: string, words: readonly PeriodWord[], report: boolean): Frequencies {
  const period = finest(words);
  if (period?.force !== 'recurs' || report || !ACTION.test(clause)) return { found: [], doubts: [] };
  const days = dueDays(clause, period.period);
  if (!days) return { found: [], doubts: [] };
  return { found: [{ ...days, min: 1, max: 1, unit: '次', clause: shown }], doubts: [] };
}
