import { parseChineseNumber } from '../text/chinese-number';

/** A number of times (or pieces, hours …) that a clause names. */
export interface CountWord {
  readonly min: number;
  readonly max: number | null;
  readonly unit: string;
  readonly at: number;
  readonly word: string;
  /** Whether words such as 至少 or 不超过 say that it is demanded. */
  readonly demanded: boolean;
}

const NUMBER = '(?:\\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])';
const RANGE = `(${NUMBER})(?:\\s*(?:[-－—–~～至到]|--|——)\\s*(${NUMBER}))?`;
/** 两三次: two numbers side by side. */
const PAIR = '(一两|两三|二三|三四|三五|四五|五六)';
const UNIT = '(人次|次|篇|份|期|场次?|轮|遍|堂|回|条|件|课时|学时|个小时|小时|节课?)';
/** Things that are counted for many reasons: only a demand makes them a duty. */
const LOOSE_UNIT = '(项|个|名|人|天|户|处)';
const AT_LEAST = '不少于|不得少于|不能少于|不应少于|至少|最少|不低于|不得低于|保底|力争|确保|达到';
const AT_MOST = '不超过|不得超过|不能超过|不应超过|不多于|不得多于|不高于|最多|至多|控制在';
const BETWEEN = '[^，。；、\\d一二两三四五六七八九十]{0,16}?';
const PATTERN = new RegExp(
  `(?:(?:(${AT_LEAST})|(${AT_MOST}))${BETWEEN})?(?<![第其首再多每数几半一二两三四五六七八九十百千\\d.])(?:${PAIR}|${RANGE})\\s*(?:${UNIT}|${LOOSE_UNIT})(及?以上|及?以下|以内|之内)?`,
  'g',
);

/** The counts that a clause names, in order; ordinals (第3次) and shares are none. */
export function countWords(text: string): CountWord[] {
  return Array.from(text.matchAll(PATTERN)).flatMap((match): CountWord[] => {
    const [whole, least, most, pair, low = '', high, strict, loose, tail = ''] = match;
    const demandedBefore = least !== undefined || most !== undefined;
    const capped = most !== undefined || /以内|以下|之内/.test(tail);
    const floored = least !== undefined || /以上/.test(tail);
    const unit = strict ?? loose ?? '';
    if (strict === undefined && !demandedBefore && tail === '') return [];
    const first = pair ? parseChineseNumber(pair.charAt(0)) : parseChineseNumber(low);
    const second = pair
      ? parseChineseNumber(pair.charAt(1))
      : high === undefined
        ? null
        : parseChineseNumber(high);
    if (first === null || first === 0 || /^(?:性|办|届|元)/.test(text.slice(match.index + whole.length)))
      return [];
    const [min, max] = capped
      ? [second === null ? 0 : first, second ?? first]
      : [first, second ?? (floored ? null : first)];
    return [{ min, max, unit, at: match.index, word: whole, demanded: demandedBefore || tail !== '' }];
  });
}
